import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { AthleteId, ExerciseDoneId } from '../units/ids.ts';

/** The exercises of the routine, each from one of the documents. */
export const Exercise = z.enum([
  'sciatic-nerve-flossing',
  'figure-four-foam-rolling',
  'dynamic-hamstring-stretch',
  'external-rotation-stretch',
  'clamshell',
  'monster-walk',
  'supine-piriformis-stretch',
  'buttock-stretch-on-all-fours',
  'single-knee-to-chest',
  'prone-press-up',
  'hip-abductor-strengthening',
  'self-massage',
]);
export type Exercise = z.infer<typeof Exercise>;

/** One exercise that was done on one day. A day has each at most once. */
export const ExerciseDone = z.strictObject({
  id: ExerciseDoneId,
  athleteId: AthleteId,
  date: IsoDate,
  exercise: Exercise,
});
export type ExerciseDone = z.infer<typeof ExerciseDone>;
