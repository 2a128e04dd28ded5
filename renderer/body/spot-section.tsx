import { useId } from 'react';
import type { Episode } from '../../shared/body/open-episodes.ts';
import type { PatternReport } from '../../shared/patterns/read-patterns.ts';
import { useChange } from '../data/use-change.ts';
import { Button } from '../ui/button.tsx';
import { PatternPart } from './patterns/pattern-part.tsx';
import { ResponsePart } from './response/response-part.tsx';
import section from './section.module.css';
import { episodeWords, lastEntry, lastEntryWords, spotName } from './spot-words.ts';
import { useBodyView } from './view.ts';

type Props = {
  readonly episode: Episode;
  readonly report: PatternReport;
};

/** One sore spot: since when, how it was last, and what the log says about it. */
export function SpotSection({ episode, report }: Props) {
  const { history, today } = useBodyView();
  const id = useId();
  const last = lastEntryWords(lastEntry(history.symptoms, episode, today));
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <h3 id={id}>{spotName(episode)}</h3>
        <p className={section.aside}>
          {episodeWords(episode)}
          {last && ` · ${last}`}
        </p>
        {!episode.closedOn && <CloseEpisode episode={episode} />}
      </header>
      <PatternPart report={report} episode={episode} />
      <ResponsePart episode={episode} />
    </section>
  );
}

/** The user's own word that it is over; it can be undone, and new pain opens it again. */
function CloseEpisode({ episode }: { episode: Episode }) {
  const { history, today } = useBodyView();
  const { mutate: close, isPending } = useChange('episode.close');
  const { region, side } = episode;
  return (
    <div className={section.actions}>
      <Button
        size="small"
        isDisabled={isPending}
        onPress={() => close({ athleteId: history.athlete.id, date: today, region, side })}
      >
        It is over
      </Button>
    </div>
  );
}
