import type { Sitting } from '../body/sitting.ts';
import type { Symptom } from '../body/symptom.ts';
import { addDays, daysBetween, type IsoDate, isWithin } from '../calendar/iso-date.ts';
import {
  addWeeks,
  type WeekDates,
  type WeekStart,
  weekDates,
  weekOf,
} from '../calendar/iso-week.ts';
import type { Coverage } from '../load/daily-loads.ts';
import { coverageOf, type LoadEntries, type Stretch } from '../load/read-loads.ts';
import type { Workout } from '../training/workout.ts';
import { workoutsOf } from '../training/workouts.ts';
import { totalsOf } from '../week/totals.ts';
import type { ChartDay, ChartLoad, ChartPeriod, Charts, ChartWeek } from './chart.ts';
import { hardShareOf21Days, hardShareOfWeek } from './hard-shares.ts';
import { longestRunOn } from './longest-runs.ts';
import { sittingOfDay, sittingOfWeek } from './sitting.ts';

/** One athlete's entries of a stretch, of the whole weeks around it and of the days that limits look back to. */
export type ChartEntries = LoadEntries & {
  readonly weekStart: WeekStart;
  readonly symptoms: readonly Symptom[];
  readonly sittings: readonly Sitting[];
};

type ByDay<Entry> = ReadonlyMap<IsoDate, readonly Entry[]>;
type Seen = {
  readonly coverage: Coverage | undefined;
  readonly firstActivityDate: IsoDate | undefined;
  readonly runs: readonly Workout[];
  readonly workouts: ByDay<Workout>;
  readonly symptoms: ByDay<Symptom>;
  readonly sittings: ByDay<Sitting>;
};

/**
 * The days of `[from, to]` and their weeks, as charts show them from `today`: done and planned
 * apart, what nobody logged absent and not 0. One pass over the entries.
 */
export function readCharts(entries: ChartEntries, { from, to }: Stretch, today: IsoDate): Charts {
  const workouts = workoutsOf(entries, today);
  const { firstActivityDate } = entries;
  const seen: Seen = {
    coverage: coverageOf(entries, workouts, today),
    firstActivityDate,
    runs: workouts.filter(({ sport }) => sport === 'run'),
    workouts: byDay(workouts),
    symptoms: byDay(entries.symptoms),
    sittings: byDay(entries.sittings),
  };
  return {
    today,
    ...(firstActivityDate !== undefined && { firstActivityDate }),
    days: daysFrom(from, to).map((date) => chartDay(date, seen)),
    weeks: weeksOf({ from, to }, entries.weekStart).map((dates) => chartWeek(dates, seen)),
  };
}

function byDay<Entry extends { readonly date: IsoDate }>(entries: readonly Entry[]): ByDay<Entry> {
  return Map.groupBy(entries, ({ date }) => date);
}

function daysFrom(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

function weeksOf({ from, to }: Stretch, weekStart: WeekStart): readonly WeekDates[] {
  const first = weekOf(from, weekStart);
  const days = daysBetween(weekDates(first, weekStart)[0], to) + 1;
  return Array.from({ length: Math.ceil(days / 7) }, (_, index) =>
    weekDates(addWeeks(first, index), weekStart),
  );
}

function chartDay(date: IsoDate, seen: Seen): ChartDay {
  const sitting = sittingOfDay(seen.sittings.get(date) ?? []);
  return {
    ...periodOf([date], date, seen),
    ...longestRunOn(seen.runs, date),
    ...(sitting && { sitting }),
  };
}

function chartWeek(dates: WeekDates, seen: Seen): ChartWeek {
  const sitting = sittingOfWeek(dates.flatMap((date) => seen.sittings.get(date) ?? []));
  const hardShare = hardShareOfWeek(seen.runs, dates);
  const of21Days = hardShareOf21Days(seen.runs, dates, seen.firstActivityDate);
  return {
    ...periodOf(dates, dates[0], seen),
    ...(hardShare && { hardShare }),
    ...(of21Days !== undefined && { hardShareOf21Days: of21Days }),
    ...(sitting && { sitting }),
  };
}

function periodOf(dates: readonly IsoDate[], date: IsoDate, seen: Seen): ChartPeriod {
  const workouts = dates.flatMap((day) => seen.workouts.get(day) ?? []);
  const pains = dates.flatMap((day) => seen.symptoms.get(day) ?? []).map(({ pain }) => pain);
  return {
    date,
    isCovered: dates.some((day) => isCovered(day, seen.coverage)),
    done: loadOf(workouts.filter(({ status }) => status === 'done')),
    planned: loadOf(workouts.filter(({ status }) => status === 'planned')),
    ...(pains.length > 0 && { pain: Math.max(...pains) }),
  };
}

function isCovered(day: IsoDate, coverage: Coverage | undefined): boolean {
  return coverage !== undefined && isWithin(day, coverage.first, coverage.last);
}

function loadOf(workouts: readonly Workout[]): ChartLoad {
  const { aerobicLoad, runningMetres, unratedActivities, runsWithoutDistance } = totalsOf(workouts);
  return { aerobicLoad, runningMetres, unratedActivities, runsWithoutDistance };
}
