import { useId } from 'react';
import { isPartOf } from '../../shared/body/episodes/read-episodes.ts';
import type { Episode } from '../../shared/body/open-episodes.ts';
import type { PatternReport } from '../../shared/patterns/read-patterns.ts';
import { spotTitle } from '../../shared/words/spot-names.ts';
import { CoursePart } from './episode/course-part.tsx';
import { EpisodeActions } from './episode/episode-actions.tsx';
import { SettlingPart } from './episode/settling-part.tsx';
import { useEpisodes } from './episode/use-episodes.ts';
import { PatternPart } from './patterns/pattern-part.tsx';
import { ResponsePart } from './response/response-part.tsx';
import section from './section.module.css';
import { episodeWords, lastEntry, lastEntryWords } from './spot-words.ts';
import { useBodyView } from './view.ts';

type Props = {
  readonly episode: Episode;
  readonly report: PatternReport;
};

/** One sore spot: since when, how it was last, where it goes, and what the log says about it. */
export function SpotSection({ episode, report }: Props) {
  const { history, today } = useBodyView();
  const { data } = useEpisodes();
  const id = useId();
  // The room reads a year; an older episode has its first day from the list of all of them.
  const whole =
    data?.episodes.find((story) => isPartOf(episode, story.episode))?.episode ?? episode;
  const last = lastEntryWords(lastEntry(history.symptoms, episode, today), today);
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <h3 id={id}>{spotTitle(episode)}</h3>
        <p className={section.aside}>
          {episodeWords(whole, today)}
          {last && ` · ${last}`}
        </p>
        <EpisodeActions episode={episode} />
      </header>
      {!episode.closedOn && <SettlingPart episode={whole} />}
      <CoursePart episode={episode} />
      <PatternPart report={report} episode={episode} />
      <ResponsePart episode={episode} />
    </section>
  );
}
