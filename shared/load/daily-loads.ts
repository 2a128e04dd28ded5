import { addDays, daysBetween, type IsoDate, isWithin } from '../calendar/iso-date.ts';
import type { Workout } from '../training/workout.ts';
import { totalsOf } from '../week/totals.ts';
import type { TrainingTotals } from '../week/week.ts';

/** One day's training in two loads, kept apart. What is unknown is not in a sum and is counted beside it. */
export type DailyLoad = Pick<
  TrainingTotals,
  'aerobicLoad' | 'runningMetres' | 'unratedActivities' | 'runsWithoutDistance'
> & {
  readonly date: IsoDate;
  /** Does the log or the plan speak of this day? Only then is a day without anything a day at 0. */
  readonly isCovered: boolean;
};

/** The stretch of days of which the log, and after it the plan, say everything; absent for neither. */
export type Coverage = { readonly first: IsoDate; readonly last: IsoDate };

/**
 * The days of `[from, to]` in order, each with its aerobic load in AU (all sports) and its running
 * distance in metres: done up to today and planned from today on. One pass over the workouts.
 */
export function dailyLoads(
  workouts: readonly Workout[],
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  coverage: Coverage | undefined,
): readonly DailyLoad[] {
  const byDay = Map.groupBy(workouts, ({ date }) => date);
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => {
    const date = addDays(from, index);
    return dailyLoad(date, byDay.get(date) ?? [], coverage);
  });
}

/** The aerobic load of a day in AU; undefined when a workout of it is unrated, or nothing covers it. */
export function knownAerobicLoad(day: DailyLoad): number | undefined {
  return day.isCovered && day.unratedActivities === 0 ? day.aerobicLoad : undefined;
}

/** The running distance of a day in metres; undefined when a run of it has none, or nothing covers it. */
export function knownRunningMetres(day: DailyLoad): number | undefined {
  return day.isCovered && day.runsWithoutDistance === 0 ? day.runningMetres : undefined;
}

function dailyLoad(
  date: IsoDate,
  workouts: readonly Workout[],
  coverage: Coverage | undefined,
): DailyLoad {
  const { aerobicLoad, runningMetres, unratedActivities, runsWithoutDistance } = totalsOf(workouts);
  return {
    date,
    isCovered: coverage !== undefined && isWithin(date, coverage.first, coverage.last),
    aerobicLoad,
    runningMetres,
    unratedActivities,
    runsWithoutDistance,
  };
}
