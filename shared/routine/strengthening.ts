import { ABBATE, GLUTES_ANSWER } from '../rules/sources/documents.ts';
import { NOT_GIVEN, type RoutineExercise } from './routine-exercise.ts';

/** Glute strengthening. */
export const STRENGTHENING: readonly RoutineExercise[] = [
  {
    exercise: 'clamshell',
    name: 'Clamshell with a band',
    family: 'glute-strengthening',
    steps: [
      'Lie on your side, a small band around the thighs, hips and knees bent to about a right angle.',
      'Turn the upper hip out to lift its knee; the feet stay together.',
      'Lower the knee slowly. Then change sides.',
    ],
    dose: '3 × 10 each side',
    gap: 'In the copy at hand the lift stands among the steps of another exercise; that it belongs here is how this planner reads it.',
    source: ABBATE,
  },
  {
    exercise: 'monster-walk',
    name: 'Monster walk with a band',
    family: 'glute-strengthening',
    steps: [
      'Bring the hips down and back into a shallow squat, the band tight.',
      'Walk forward, one foot after the other, then backward, without letting the band go slack.',
    ],
    dose: '60 s forward and back',
    gap: 'The copy at hand has lost where the band goes, and some of its steps stand elsewhere.',
    source: ABBATE,
  },
  {
    exercise: 'hip-abductor-strengthening',
    name: 'Hip-abductor strengthening',
    family: 'glute-strengthening',
    steps: ['Strengthen the muscles that lift the leg out to the side.'],
    dose: NOT_GIVEN,
    gap: 'The runner who asked writes that the soreness went away almost entirely with such exercises and mobility work. Which exercises they were is not said.',
    source: GLUTES_ANSWER,
  },
];
