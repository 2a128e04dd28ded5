import { z } from 'zod';

/** What runners try against pain in one spot. Medicines are a doctor's matter and not listed. */
export const Measure = z.enum([
  'rest',
  'movement',
  'stretching',
  'strengthening',
  'massage',
  'warmth',
  'cold',
  'sitting-less',
  'softer-seat',
]);
export type Measure = z.infer<typeof Measure>;

export const Effect = z.enum(['helped', 'no-difference', 'hurt']);
export type Effect = z.infer<typeof Effect>;

/** What each measure did, as the runner felt it. What is not in it was not tried, or nobody said. */
export const Tried = z.partialRecord(Measure, Effect);
export type Tried = z.infer<typeof Tried>;
