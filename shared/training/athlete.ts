import { z } from 'zod';
import { WeekStart } from '../calendar/iso-week.ts';
import { AthleteId } from '../units/ids.ts';
import { Text } from '../units/text.ts';
import { BeatsPerMinute, Units } from '../units/units.ts';

export const AthleteSettings = z.strictObject({
  name: Text(200),
  units: Units,
  weekStart: WeekStart,
  /** Heart rate at which zone 3, and with it the hard part, begins. Absent: not known. */
  zoneThreeHeartRate: BeatsPerMinute.optional(),
});

export const Athlete = z.strictObject({
  ...AthleteSettings.shape,
  id: AthleteId,
  /** The made-up athlete that a newcomer can look at. */
  sample: z.boolean(),
});
export type Athlete = z.infer<typeof Athlete>;
