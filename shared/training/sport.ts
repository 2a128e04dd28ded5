import { z } from 'zod';

export const Sport = z.enum([
  'run',
  'bike',
  'swim',
  'water-jog',
  'strength',
  'mobility',
  'walk',
  'other',
]);
export type Sport = z.infer<typeof Sport>;

/** The sports that keep aerobic work without running load, so that a run can be swapped for them. */
export const CrossTrainingSport = z.enum(['bike', 'swim', 'water-jog']);
export type CrossTrainingSport = z.infer<typeof CrossTrainingSport>;
