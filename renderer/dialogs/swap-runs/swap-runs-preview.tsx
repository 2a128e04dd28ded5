import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { InputOf } from '../../../shared/contract/operations.ts';
import type { Swap } from '../../../shared/planning/swap.ts';
import type { Units } from '../../../shared/units/units.ts';
import {
  formatDay,
  formatDistance,
  formatDuration,
  formatLoad,
  formatNumber,
} from '../../../shared/words/format.ts';
import { SPORT_NAMES } from '../../../shared/words/names.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { door } from '../../door/door.ts';
import styles from './swap-runs-preview.module.css';

type Props = {
  readonly input: InputOf<'plan.previewSwapRuns'>;
  readonly units: Units;
};

/** The swaps that would be made, and their sums before and after. */
export function SwapRunsPreview({ input, units }: Props) {
  const { data: swaps, error } = useQuery({
    queryKey: ['swap-runs', input],
    queryFn: () => door['plan.previewSwapRuns'](input),
    placeholderData: keepPreviousData,
  });
  if (error) return <p className={styles.said}>{error.message}</p>;
  if (!swaps) return <p className={styles.said}>Looking for the runs …</p>;
  if (swaps.length === 0) return <p className={styles.said}>No run is planned on these days.</p>;
  return (
    <section aria-label="What would be swapped">
      <p aria-live="polite" className={styles.sum}>
        {sumWords(swaps, units)}
      </p>
      <ul className={styles.list}>
        {swaps.map(({ session, uncovered }) => (
          <li key={session.id}>
            <span className={styles.day}>{formatDay(session.date)}</span>
            <span>
              {workoutName({ ...session, ...session.swappedFrom })}
              {' → '}
              {SPORT_NAMES[session.sport].toLowerCase()} {formatDuration(session.durationSeconds)},
              RPE {formatNumber(session.rpe)}
              {uncovered && (
                <span className={styles.less}>
                  {' '}
                  {formatLoad(uncovered.aerobicLoad)} not covered
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sumWords(swaps: readonly Swap[], units: Units): string {
  const sum = (value: (swap: Swap) => number) => swaps.reduce((all, swap) => all + value(swap), 0);
  const before = formatLoad(sum((swap) => swap.before.aerobicLoad));
  const after = formatLoad(sum((swap) => swap.after.aerobicLoad));
  const running = formatDistance(
    sum((swap) => swap.before.runningMetres),
    units,
  );
  const count = swaps.length === 1 ? '1 run' : `${swaps.length} runs`;
  return `${count}: aerobic load ${before} before, ${after} after; ${running} of running less.`;
}
