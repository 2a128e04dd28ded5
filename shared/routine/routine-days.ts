import type { IsoDate } from '../calendar/iso-date.ts';
import type { Sport } from '../training/sport.ts';
import { familyOf } from './catalogue.ts';
import type { ExerciseDone } from './exercise.ts';

/** Days of the week on which both families are wanted. Our choice: "as often as you can" is no number. */
export const ROUTINE_DAYS_A_WEEK = 2;

/** The two families that the documents want together. */
export const WANTED_FAMILIES = ['hip-stretching', 'glute-strengthening'] as const;
export type WantedFamily = (typeof WANTED_FAMILIES)[number];

/** The workouts that stand for a whole family. */
export const SPORT_OF = {
  'hip-stretching': 'mobility',
  'glute-strengthening': 'strength',
} as const;

/** What a day holds of the two families. */
export type RoutineDay = { readonly date: IsoDate; readonly families: ReadonlySet<WantedFamily> };

type Known = {
  readonly exercisesDone: readonly ExerciseDone[];
  /** Done, and planned too where what is planned is to count. */
  readonly workouts: readonly { readonly date: IsoDate; readonly sport: Sport }[];
};

/**
 * Which of the two families a day holds: by an exercise that was ticked, or by a mobility or
 * strength workout, which stands for its whole family.
 */
export function routineDay(date: IsoDate, { exercisesDone, workouts }: Known): RoutineDay {
  const ticked = exercisesDone
    .filter((done) => done.date === date)
    .map(({ exercise }) => familyOf(exercise));
  const sports = workouts.filter((workout) => workout.date === date).map(({ sport }) => sport);
  const families = WANTED_FAMILIES.filter(
    (family) => ticked.includes(family) || sports.includes(SPORT_OF[family]),
  );
  return { date, families: new Set(families) };
}

/** Both families on one day: such a day counts. */
export function counts({ families }: RoutineDay): boolean {
  return families.size === WANTED_FAMILIES.length;
}
