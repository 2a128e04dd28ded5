import type { IsoDate } from '../calendar/iso-date.ts';
import { weekDates, weekOf } from '../calendar/iso-week.ts';
import type { Disagreement } from '../rules/disagreement.ts';
import { HAMSTRING_STRETCHING } from '../rules/disagreements.ts';
import type { History } from '../week/history.ts';
import { type Adherence, adherenceOf } from './adherence.ts';
import { CATALOGUE } from './catalogue.ts';
import { type Due, dueOn } from './due.ts';
import { EXPECTED_COURSE, MEDICINES, type Said } from './expected-course.ts';
import { type Gate, gateOf } from './gate.ts';
import type { RoutineExercise } from './routine-exercise.ts';
import { standingSpots } from './standing-spots.ts';

/** Weeks of which it is told how much was done: a season of twelve. */
export const ADHERENCE_WEEKS = 12;

/** An exercise as it stands on a day. */
export type RoutineEntry = RoutineExercise & {
  readonly gate: Gate;
  /** Was it ticked on this day? */
  readonly done: boolean;
  /** On how many days of the weeks that adherence tells of it was ticked. */
  readonly daysTicked: number;
};

/** The routine of one athlete on one day: all that its screen shows. */
export type Routine = {
  readonly today: IsoDate;
  readonly exercises: readonly RoutineEntry[];
  readonly due: Due;
  readonly adherence: Adherence;
  readonly expectedCourse: readonly Said[];
  readonly medicines: Said;
  readonly disagreements: readonly Disagreement[];
};

/**
 * The routine as seen on `today`. The history has to be the window of the week that holds it:
 * it reaches back over the twelve weeks.
 */
export function readRoutine(history: History, today: IsoDate): Routine {
  const { weekStart } = history.athlete;
  const week = weekOf(today, weekStart);
  const spots = standingSpots(history, today);
  const ticked = history.exercisesDone.filter(({ date }) => date === today);
  const adherence = adherenceOf(history, week, ADHERENCE_WEEKS, weekStart);
  return {
    today,
    exercises: CATALOGUE.map((one) => ({
      ...one,
      gate: gateOf(one, spots),
      done: ticked.some(({ exercise }) => exercise === one.exercise),
      daysTicked: adherence.exercises.find(({ exercise }) => exercise === one.exercise)?.days ?? 0,
    })),
    due: dueOn(history, weekDates(week, weekStart), today),
    adherence,
    expectedCourse: EXPECTED_COURSE,
    medicines: MEDICINES,
    disagreements: [HAMSTRING_STRETCHING],
  };
}
