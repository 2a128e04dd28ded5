import type { Adherence } from '../../../shared/routine/adherence.ts';
import { weekNumber } from '../../week/header/week-label.ts';
import section from '../section.module.css';
import styles from './adherence-dots.module.css';
import { adherenceWords, LOOK_WORDS, type WeekLook, weekLook } from './routine-words.ts';

const LOOKS: readonly WeekLook[] = ['enough', 'one', 'some', 'none', 'unknown'];

/** Twelve weeks of the routine, a dot a week, the present one last. */
export function AdherenceDots({ adherence }: { adherence: Adherence }) {
  const { weeks } = adherence;
  const looks = weeks.map(weekLook);
  return (
    <section className={section.part}>
      <h4>The last {weeks.length} weeks</h4>
      <ol className={styles.dots}>
        {weeks.map((week) => (
          <li key={week.week}>
            <i className={styles.dot} data-look={weekLook(week)} />
            <span className="spoken">
              {weekNumber(week.week)}: {LOOK_WORDS[weekLook(week)]}
            </span>
          </li>
        ))}
      </ol>
      <ul className={styles.legend} aria-hidden="true">
        {LOOKS.filter((look) => looks.includes(look)).map((look) => (
          <li key={look}>
            <i className={styles.dot} data-look={look} />
            {LOOK_WORDS[look]}
          </li>
        ))}
      </ul>
      <p className={section.small}>
        Both: hip stretching and glute strengthening on one day. {adherenceWords(weeks)}
      </p>
    </section>
  );
}
