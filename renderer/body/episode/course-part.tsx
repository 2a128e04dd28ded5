import { useId } from 'react';
import type { EpisodeCourse } from '../../../shared/body/episodes/read-episodes.ts';
import type { Episode } from '../../../shared/body/open-episodes.ts';
import { MEASURE_NAMES } from '../../../shared/words/names.ts';
import { spotTitle } from '../../../shared/words/spot-names.ts';
import { Button } from '../../ui/button.tsx';
import section from '../section.module.css';
import { useBodyView } from '../view.ts';
import styles from './course-part.module.css';
import { effectWords, storyWords } from './episode-words.ts';
import { PainTable } from './pain-table.tsx';
import { useEpisodeCourse } from './use-episodes.ts';

/** How an episode went: in a sentence, day by day beside what was done, and what was tried. */
export function CoursePart({ episode }: { episode: Episode }) {
  const { data, error, refetch } = useEpisodeCourse(episode);
  return (
    <section className={section.part} aria-label={`How it went: ${spotTitle(episode)}`}>
      <h4>How it went, day by day</h4>
      {data && <Course course={data} />}
      {!data && !error && <p className={section.small}>Reading the days…</p>}
      {error && (
        <div className={styles.failed} role="alert">
          <p>The days could not be read. {error.message}</p>
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        </div>
      )}
    </section>
  );
}

/** The same without a heading, for an episode that has one already. */
export function EarlierCourse({ episode }: { episode: Episode }) {
  const { data, error } = useEpisodeCourse(episode);
  if (data) return <Course course={data} />;
  return <p className={section.small}>{error ? error.message : 'Reading the days…'}</p>;
}

function Course({ course: { story, days } }: { course: EpisodeCourse }) {
  const { today } = useBodyView();
  return (
    <>
      <p className={section.note}>{storyWords(story, today)}</p>
      <PainTable days={days} of={story.episode} />
      <Tried tried={story.tried} />
    </>
  );
}

function Tried({ tried }: Pick<EpisodeCourse['story'], 'tried'>) {
  const id = useId();
  return (
    <div className={styles.tried}>
      <p id={id} className={styles.name}>
        What you tried, and what it did
      </p>
      {tried.length === 0 ? (
        <p>Nothing is logged. When you log pain you can say what helped and what hurt.</p>
      ) : (
        <ul aria-labelledby={id}>
          {tried.map((one) => (
            <li key={one.measure}>
              <strong>{MEASURE_NAMES[one.measure]}</strong> {effectWords(one)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
