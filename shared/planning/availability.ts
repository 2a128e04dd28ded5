import { z } from 'zod';
import { IsoDate, weekdayOf } from '../calendar/iso-date.ts';
import { CrossTrainingSport } from '../training/sport.ts';
import { AthleteId, DayAvailabilityId } from '../units/ids.ts';
import { Minutes, minutes } from '../units/units.ts';
import type { History } from '../week/history.ts';

/** What a day leaves room for, where it differs from the athlete's usual days. */
export const DayAvailability = z.strictObject({
  id: DayAvailabilityId,
  athleteId: AthleteId,
  date: IsoDate,
  /** A day off: true, or false where a usual day off is none. */
  dayOff: z.boolean().optional(),
  /** The most minutes of training. */
  mostMinutes: Minutes.optional(),
  /** Out of reach on this day, beside what always is. */
  sportsOutOfReach: z.array(CrossTrainingSport).max(CrossTrainingSport.options.length).optional(),
});
export type DayAvailability = z.infer<typeof DayAvailability>;

/** What planning has to respect on one day. */
export type Availability = {
  readonly dayOff: boolean;
  /** Absent: as long as one likes. */
  readonly mostMinutes?: Minutes | undefined;
  readonly sportsOutOfReach: ReadonlySet<CrossTrainingSport>;
};

/** What is possible on a day: the day's own word first, else the athlete's usual. */
export function availabilityOn(
  { athlete, availabilities }: Pick<History, 'athlete' | 'availabilities'>,
  date: IsoDate,
): Availability {
  const own = availabilities.find((day) => day.date === date);
  const weekday = weekdayOf(date);
  return {
    dayOff: own?.dayOff ?? athlete.daysOff?.includes(weekday) ?? false,
    mostMinutes: own?.mostMinutes ?? athlete.mostMinutes,
    sportsOutOfReach: new Set([
      ...(athlete.sportsOutOfReach ?? []),
      ...(own?.sportsOutOfReach ?? []),
    ]),
  };
}

/** The minutes that are still free on a day that holds so many seconds; undefined without a limit. */
export function minutesLeft(
  { dayOff, mostMinutes }: Availability,
  plannedSeconds: number,
): Minutes | undefined {
  if (dayOff) return minutes(0);
  return mostMinutes === undefined
    ? undefined
    : minutes(Math.max(0, mostMinutes - plannedSeconds / 60));
}
