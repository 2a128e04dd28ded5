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
  /** How much of the total was driving, or being driven. */
  drivingMinutes: Minutes.optional(),
  hardSeat: z.boolean().optional(),
});
export type SittingDay = z.infer<typeof SittingDay>;

/** No stretch, and not the driving either, is longer than the day's total. */
export function stretchesFit(day: SittingDay): boolean {
  const parts = [day.longestUnbrokenMinutes, day.beforeRunMinutes, day.drivingMinutes];
  return parts.every((part) => part === undefined || part <= day.totalMinutes);
}

export const STRETCHES_MESSAGE = {
  message: 'a stretch of sitting, or the driving, must not be longer than the total of the day',
  path: ['totalMinutes'],
};

export const Sitting = z.strictObject({
  ...SittingDay.shape,
  id: SittingId,
  athleteId: AthleteId,
});
export type Sitting = z.infer<typeof Sitting>;
