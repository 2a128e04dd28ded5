import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { AthleteId, SittingId } from '../units/ids.ts';
import { Minutes } from '../units/units.ts';

/** One day of sitting, driving included. A day has one entry. */
export const SittingDay = z.strictObject({
  date: IsoDate,
  totalMinutes: Minutes,
  longestUnbrokenMinutes: Minutes.optional(),
  /** Time sat or driven straight before that day's run. */
  beforeRunMinutes: Minutes.optional(),
  hardSeat: z.boolean().optional(),
});
export type SittingDay = z.infer<typeof SittingDay>;

/** Neither the longest stretch nor the one before the run is longer than the day's total. */
export function stretchesFit(day: SittingDay): boolean {
  const longest = Math.max(day.longestUnbrokenMinutes ?? 0, day.beforeRunMinutes ?? 0);
  return longest <= day.totalMinutes;
}

export const Sitting = z.strictObject({
  ...SittingDay.shape,
  id: SittingId,
  athleteId: AthleteId,
});
export type Sitting = z.infer<typeof Sitting>;
