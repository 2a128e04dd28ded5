import { Exercise } from './exercise.ts';
import { MASSAGE_AND_NERVE } from './massage-and-nerve.ts';
import type { Family, RoutineExercise } from './routine-exercise.ts';
import { STRENGTHENING } from './strengthening.ts';
import { STRETCHES } from './stretches.ts';

const ALL = [...MASSAGE_AND_NERVE, ...STRETCHES, ...STRENGTHENING];

/** Every exercise of the routine, in the order of the documents. */
export const CATALOGUE: readonly RoutineExercise[] = Exercise.options.flatMap((exercise) =>
  ALL.filter((known) => known.exercise === exercise),
);

const FAMILY_OF = new Map(CATALOGUE.map(({ exercise, family }) => [exercise, family]));
const NAME_OF = new Map(CATALOGUE.map(({ exercise, name }) => [exercise, name]));

/** What an exercise is for. */
export function familyOf(exercise: Exercise): Family | undefined {
  return FAMILY_OF.get(exercise);
}

/** What people call an exercise. */
export function exerciseName(exercise: Exercise): string {
  return NAME_OF.get(exercise) ?? exercise;
}
