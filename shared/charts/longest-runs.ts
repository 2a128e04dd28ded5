import type { IsoDate } from '../calendar/iso-date.ts';
import { isPastLongestRun, longestRunBefore, longestRunLimit } from '../rules/longest-run-jump.ts';
import { onDay } from '../rules/looking/days.ts';
import type { Workout } from '../training/workout.ts';
import { metres } from '../units/units.ts';
import type { ChartDay, LongestRun } from './chart.ts';

/** The longest run of a day and the limit that its rule holds it against. `runs` come in order of days. */
export function longestRunOn(
  runs: readonly Workout[],
  date: IsoDate,
): Pick<ChartDay, 'longestRun' | 'runLimitMetres'> {
  const before = longestRunBefore(runs, date);
  const longestRun = longestOf(onDay(runs, date), before?.metres);
  return {
    ...(longestRun && { longestRun }),
    ...(before && { runLimitMetres: metres(longestRunLimit(before.metres)) }),
  };
}

function longestOf(runs: readonly Workout[], before: number | undefined): LongestRun | undefined {
  const [longest] = runs
    .flatMap(({ distanceMetres, status }) => (distanceMetres ? { distanceMetres, status } : []))
    .sort((one, other) => other.distanceMetres - one.distanceMetres);
  return (
    longest && {
      metres: longest.distanceMetres,
      status: longest.status,
      isPastLimit: before !== undefined && isPastLongestRun(longest.distanceMetres, before),
    }
  );
}
