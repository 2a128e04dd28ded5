import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { EpisodeStory } from '../../../shared/body/episodes/episode-story.ts';
import { isPartOf } from '../../../shared/body/episodes/read-episodes.ts';
import type { Episode } from '../../../shared/body/open-episodes.ts';
import { isSameSpot } from '../../../shared/rules/looking/standing-symptoms.ts';
import { formatDayFrom, formatNumber } from '../../../shared/words/format.ts';
import { spotTitle } from '../../../shared/words/spot-names.ts';
import silent from '../../week/flags/silent-rules.module.css';
import section from '../section.module.css';
import { useBodyView } from '../view.ts';
import { EarlierCourse } from './course-part.tsx';
import styles from './earlier-episodes.module.css';
import { EpisodeActions } from './episode-actions.tsx';
import { END_WORDS } from './episode-words.ts';
import { useEpisodes } from './use-episodes.ts';

/** Every episode that has no section of its own, however long ago: nothing of it is lost. */
export function EarlierEpisodes({ shown }: { shown: readonly Episode[] }) {
  const { data } = useEpisodes();
  const id = useId();
  const isShown = (episode: Episode) => shown.some((one) => isPartOf(one, episode));
  const earlier = data?.episodes.filter(({ episode }) => !isShown(episode)) ?? [];
  const isLatest = (episode: Episode) =>
    !data?.episodes.some(
      (other) => isSameSpot(other.episode, episode) && other.episode.openedOn > episode.openedOn,
    );
  if (earlier.length === 0) return null;
  return (
    <section className={section.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        Earlier episodes
      </h3>
      {earlier.map((story) => (
        <EarlierEpisode
          key={keyOf(story.episode)}
          story={story}
          isLatest={isLatest(story.episode)}
        />
      ))}
    </section>
  );
}

/** Its days are read only once somebody looks. The word that the latest of a spot is over can be taken back. */
function EarlierEpisode({ story, isLatest }: { story: EpisodeStory; isLatest: boolean }) {
  const { today } = useBodyView();
  const [isOpen, setIsOpen] = useState(false);
  const { episode, worst, end } = story;
  const { openedOn, closedOn } = episode;
  const until = closedOn ? ` to ${formatDayFrom(closedOn, today)}` : '';
  return (
    <details
      className={silent.details}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        <span>{spotTitle(episode)}</span>
        <span className={styles.when}>
          {formatDayFrom(openedOn, today)}
          {until}, {END_WORDS[end]}
        </span>
        {worst && <span className={silent.count}>worst {formatNumber(worst.pain)} of 10</span>}
      </summary>
      {isOpen && (
        <div className={styles.inside}>
          <EarlierCourse episode={episode} />
          {isLatest && <EpisodeActions episode={episode} />}
        </div>
      )}
    </details>
  );
}

function keyOf({ region, side, openedOn }: Episode): string {
  return `${region} ${side} ${openedOn}`;
}
