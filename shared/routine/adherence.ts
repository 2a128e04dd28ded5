import type { IsoDate } from '../calendar/iso-date.ts';
import { addWeeks, type IsoWeek, type WeekStart, weekDates } from '../calendar/iso-week.ts';
import type { Activity } from '../training/activity.ts';
import { Exercise, type ExerciseDone } from './exercise.ts';
import { counts, routineDay, SPORT_OF, WANTED_FAMILIES } from './routine-days.ts';

/** One week of the routine. */
export type RoutineWeek = {
  readonly week: IsoWeek;
  /** Days with something of the two families; absent when nothing had ever been logged by then. */
  readonly daysWithAny?: number | undefined;
  /** Days with both. */
  readonly daysWithBoth?: number | undefined;
};

/** How much of the routine was done. */
export type Adherence = {
  /** The last week comes last. */
  readonly weeks: readonly RoutineWeek[];
  /** On how many days of these weeks each exercise was ticked. */
  readonly exercises: readonly { readonly exercise: Exercise; readonly days: number }[];
};

type Done = {
  readonly exercisesDone: readonly ExerciseDone[];
  readonly activities: readonly Activity[];
};

/**
 * What was done in the `count` weeks up to and with `last`. A week before the first entry of the
 * log that is at hand has no number: nothing logged is not nothing done.
 */
export function adherenceOf(
  done: Done,
  last: IsoWeek,
  count: number,
  weekStart: WeekStart,
): Adherence {
  const weeks = Array.from({ length: count }, (_, index) => addWeeks(last, index + 1 - count));
  const first = weekDates(weeks[0] ?? last, weekStart)[0];
  const end = weekDates(last, weekStart)[6];
  const ticks = done.exercisesDone.filter(({ date }) => date >= first && date <= end);
  const begins = firstDay(done);
  return {
    weeks: weeks.map((week) => routineWeek(week, weekStart, done, begins)),
    exercises: Exercise.options.map((exercise) => ({
      exercise,
      days: ticks.filter((tick) => tick.exercise === exercise).length,
    })),
  };
}

function routineWeek(
  week: IsoWeek,
  weekStart: WeekStart,
  { exercisesDone, activities }: Done,
  begins: IsoDate | undefined,
): RoutineWeek {
  const dates = weekDates(week, weekStart);
  if (begins === undefined || dates[6] < begins) return { week };
  const days = dates.map((date) => routineDay(date, { exercisesDone, workouts: activities }));
  return {
    week,
    daysWithAny: days.filter(({ families }) => families.size > 0).length,
    daysWithBoth: days.filter(counts).length,
  };
}

/** The first day on which anything of the routine was logged. */
function firstDay({ exercisesDone, activities }: Done): IsoDate | undefined {
  const sports: readonly string[] = WANTED_FAMILIES.map((family) => SPORT_OF[family]);
  const ofRoutine = activities.filter(({ sport }) => sports.includes(sport));
  return [...exercisesDone, ...ofRoutine].map(({ date }) => date).sort()[0];
}
