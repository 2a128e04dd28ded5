import { z } from 'zod';
import { WeekStart } from '../calendar/iso-week.ts';
import { AthleteId } from '../units/ids.ts';
import { Text } from '../units/text.ts';
import { BeatsPerMinute, Minutes, Units } from '../units/units.ts';
import { CrossTrainingSport } from './sport.ts';

const sports = z
  .array(CrossTrainingSport)
  .max(CrossTrainingSport.options.length)
  .refine((list) => new Set(list).size === list.length, 'must name each sport once');

export const AthleteSettings = z.strictObject({
  name: Text(200),
  units: Units,
  weekStart: WeekStart,
  /** Heart rate at which zone 3, and with it the hard part, begins. Absent: not known. */
  zoneThreeHeartRate: BeatsPerMinute.optional(),
  /** Cross-training that the athlete cannot get to: no pool, no bike. */
  sportsOutOfReach: sports.optional(),
  /** Cross-training that the athlete likes, the dearest first. */
  preferredSports: sports.optional(),
  /** Usual days off: 1 is Monday, 7 is Sunday. */
  daysOff: z.array(z.int().min(1).max(7)).max(7).optional(),
  /** The most minutes of training on a usual day. */
  mostMinutes: Minutes.optional(),
});

export const Athlete = z.strictObject({
  ...AthleteSettings.shape,
  id: AthleteId,
  /** The made-up athlete that a newcomer can look at. */
  sample: z.boolean(),
});
export type Athlete = z.infer<typeof Athlete>;
