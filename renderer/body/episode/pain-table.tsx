import { useState } from 'react';
import type { DayOfPain } from '../../../shared/body/episodes/day-of-pain.ts';
import type { Episode } from '../../../shared/body/open-episodes.ts';
import type { Moment } from '../../../shared/body/symptom.ts';
import { distanceUnit, formatDayFrom } from '../../../shared/words/format.ts';
import { spotTitle } from '../../../shared/words/spot-names.ts';
import { Button } from '../../ui/button.tsx';
import section from '../section.module.css';
import { useBodyView } from '../view.ts';
import { PainRow } from './pain-row.tsx';
import styles from './pain-table.module.css';

/** Days that are shown at first, and how many more a press brings. */
const FIRST_DAYS = 14;
const MORE_DAYS = 56;

/** In the order of a day: what was felt on waking comes first. */
const MOMENTS = ['next-morning', 'before', 'during', 'after', 'sitting'] as const;
const MOMENT_HEADS: Readonly<Record<Moment, string>> = {
  'next-morning': 'Morning',
  before: 'Before',
  during: 'During',
  after: 'After',
  sitting: 'Sitting',
};

/** Pain by day, beside what the day before held: a number in every cell, and its heat. */
export function PainTable({ days, of }: { days: readonly DayOfPain[]; of: Episode }) {
  const { history, today } = useBodyView();
  const { units } = history.athlete;
  const label = `${spotTitle(of)}, from ${formatDayFrom(of.openedOn, today)}`;
  const [count, setCount] = useState(FIRST_DAYS);
  const shown = days.slice(0, count);
  const moments = MOMENTS.filter(
    (moment) => moment === 'next-morning' || shown.some(({ pains }) => pains[moment] !== undefined),
  );
  const hasSitting = shown.some(({ dayBefore }) => dayBefore.sittingMinutes !== undefined);
  const most = mostOf(shown);
  return (
    <>
      {/* Wider than a small window: its arrow keys scroll it. */}
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by key
        tabIndex={0}
        aria-label={`Pain beside the day before: ${label}`}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={hasSitting ? 4 : 3} className={styles.before}>
                The day before
              </th>
              <th scope="colgroup" colSpan={moments.length} className={styles.pain}>
                Pain, 0 to 10
              </th>
            </tr>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" className={styles.before}>
                Done
              </th>
              <th scope="col" className={styles.number}>
                Run, {distanceUnit(units)}
              </th>
              <th scope="col" className={styles.number}>
                Load, AU
              </th>
              {hasSitting && (
                <th scope="col" className={styles.number}>
                  Sitting
                </th>
              )}
              {moments.map((moment) => (
                <th
                  key={moment}
                  scope="col"
                  className={`${styles.number} ${moment === 'next-morning' ? styles.pain : ''}`}
                >
                  {MOMENT_HEADS[moment]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((day) => (
              <PainRow key={day.date} day={day} {...{ moments, hasSitting, most }} />
            ))}
          </tbody>
        </table>
      </section>
      {days.length > shown.length && (
        <div className={styles.more}>
          <Button size="small" onPress={() => setCount(count + MORE_DAYS)}>
            Earlier days
          </Button>
          <span>
            {shown.length} of {days.length} days
          </span>
        </div>
      )}
      <p className={section.small}>
        A dash: not logged. ≥: some of it was not rated or measured. What stands side by side need
        not belong together; sleep, sitting and the days before count too.
      </p>
    </>
  );
}

/** The highest of each load in the days that are shown: what the heat is held against. */
export type Most = { readonly aerobicLoad: number; readonly runningMetres: number };

function mostOf(days: readonly DayOfPain[]): Most {
  const loads = days.map(({ dayBefore }) => dayBefore);
  return {
    aerobicLoad: Math.max(0, ...loads.map(({ aerobicLoad = 0 }) => aerobicLoad)),
    runningMetres: Math.max(0, ...loads.map(({ runningMetres = 0 }) => runningMetres)),
  };
}
