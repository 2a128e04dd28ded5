import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { Activity } from '../training/activity.ts';
import type { Session } from '../training/session.ts';
import type { Workout } from '../training/workout.ts';
import { workoutsOf } from '../training/workouts.ts';
import { coupledRatios, uncoupledRatios } from './acute-chronic.ts';
import {
  type Coverage,
  type DailyLoad,
  dailyLoads,
  knownAerobicLoad,
  knownRunningMetres,
} from './daily-loads.ts';
import { type DailyValues, inHundredths } from './daily-values.ts';
import { exponentiallyWeightedRatios, WARM_UP_DAYS } from './exponentially-weighted.ts';
import { type MonotonyAndStrain, monotonyAndStrain } from './monotony.ts';
import { RATIO_WARNING, type RatioWarning } from './ratio-warning.ts';

/** The acute:chronic ratio of a day, by three definitions. Each is absent where it is not defined. */
export type AcuteChronic = {
  readonly coupled?: number | undefined;
  readonly uncoupled?: number | undefined;
  readonly exponentiallyWeighted?: number | undefined;
};

export type LoadDay = DailyLoad & {
  /** Of aerobic load. */
  readonly aerobic: AcuteChronic & MonotonyAndStrain;
  /** Of running distance. */
  readonly running: AcuteChronic;
};

/** The numbers of the load charts, with the warning that they are never shown without. */
export type Loads = {
  /** What lies after it is planned. */
  readonly today: IsoDate;
  readonly days: readonly LoadDay[];
  readonly warning: RatioWarning;
};

/** One athlete's entries from `firstDayToRead` to the end of the stretch that is shown. */
export type LoadEntries = {
  readonly sessions: readonly Session[];
  readonly activities: readonly Activity[];
  /** The day of the first activity ever. */
  readonly firstActivityDate?: IsoDate | undefined;
  /** The last day that holds anything, logged or planned, in this stretch or after it. */
  readonly lastEntryDate?: IsoDate | undefined;
};

export type Stretch = { readonly from: IsoDate; readonly to: IsoDate };

/** Four weeks for the rolling windows lie within the days that the weighted averages need. */
export function firstDayToRead(from: IsoDate): IsoDate {
  return addDays(from, -WARM_UP_DAYS);
}

/**
 * Each day of `[from, to]` with its loads, ratios, monotony and strain, as seen from `today`. The
 * log covers the days from its first activity to today, the plan those after today up to the last
 * session; a day outside both is not a day of rest, and figures that need it are absent.
 */
export function readLoads(entries: LoadEntries, stretch: Stretch, today: IsoDate): Loads {
  const { from, to } = stretch;
  const workouts = workoutsOf(entries, today);
  const read = { from: firstDayToRead(from), to };
  const days = dailyLoads(workouts, read, coverageOf(entries, workouts, today));
  const aerobic = inHundredths(days.map(knownAerobicLoad));
  const aerobicRatios = ratiosOf(aerobic);
  const runningRatios = ratiosOf(inHundredths(days.map(knownRunningMetres)));
  const spreads = monotonyAndStrain(aerobic);
  const figures = days.map((day, index) => ({
    ...day,
    aerobic: { ...aerobicRatios[index], ...spreads[index] },
    running: { ...runningRatios[index] },
  }));
  return { today, days: figures.slice(WARM_UP_DAYS), warning: RATIO_WARNING };
}

/** The days of which the log and the plan say everything; none for an athlete without either. */
export function coverageOf(
  { firstActivityDate, lastEntryDate }: Pick<LoadEntries, 'firstActivityDate' | 'lastEntryDate'>,
  workouts: readonly Workout[],
  today: IsoDate,
): Coverage | undefined {
  const first = firstActivityDate ?? workouts[0]?.date;
  if (first === undefined) return undefined;
  const last = lastEntryDate !== undefined && lastEntryDate > today ? lastEntryDate : today;
  return { first, last };
}

function ratiosOf(values: DailyValues): readonly AcuteChronic[] {
  const coupled = coupledRatios(values);
  const uncoupled = uncoupledRatios(values);
  const weighted = exponentiallyWeightedRatios(values);
  return values.map((_, day) => ({
    coupled: coupled[day],
    uncoupled: uncoupled[day],
    exponentiallyWeighted: weighted[day],
  }));
}
