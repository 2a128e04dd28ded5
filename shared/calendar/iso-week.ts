import { z } from 'zod';
import { addDays, fromTemporal, type IsoDate, isInRange, RANGE_MESSAGE } from './iso-date.ts';

/** An ISO 8601 week as `2026-W47`. Weeks 1 to 52, and 53 in the years that have it. */
export const IsoWeek = z
  .string()
  .regex(/^\d{4}-W\d{2}$/, { error: 'must be a week written as 2026-W47', abort: true })
  .refine(exists, { error: 'must be a week that exists in that year', abort: true })
  .refine(isInRange, RANGE_MESSAGE)
  .brand<'IsoWeek'>();
export type IsoWeek = z.infer<typeof IsoWeek>;

export const WeekStart = z.enum(['monday', 'sunday']);
export type WeekStart = z.infer<typeof WeekStart>;

/** Seven days in order. */
export type WeekDates = readonly [IsoDate, IsoDate, IsoDate, IsoDate, IsoDate, IsoDate, IsoDate];

/** The week that `text` names. Throws on a week that does not exist. */
export function isoWeek(text: string): IsoWeek {
  return IsoWeek.parse(text);
}

/**
 * The week that holds `date`. With weeks from Sunday, a Sunday belongs to the ISO week
 * that begins on the next day, so the seven days share six with the ISO week.
 */
export function weekOf(date: IsoDate, weekStart: WeekStart): IsoWeek {
  const day = Temporal.PlainDate.from(weekStart === 'sunday' ? addDays(date, 1) : date);
  return weekText(day);
}

/** The seven days of a week, from Monday or from the Sunday before it. */
export function weekDates(week: IsoWeek, weekStart: WeekStart): WeekDates {
  const first = monday(week).subtract({ days: weekStart === 'sunday' ? 1 : 0 });
  const day = (offset: number) => fromTemporal(first.add({ days: offset }));
  return [day(0), day(1), day(2), day(3), day(4), day(5), day(6)];
}

/** The week `weeks` later (earlier when negative). */
export function addWeeks(week: IsoWeek, weeks: number): IsoWeek {
  return weekText(monday(week).add({ weeks }));
}

function exists(week: string): boolean {
  return weekText(monday(week)) === week;
}

function monday(week: string): Temporal.PlainDate {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  // 4 January is always in week 1.
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: number - 1 });
}

function weekText(day: Temporal.PlainDate): IsoWeek {
  const number = String(day.weekOfYear).padStart(2, '0');
  return `${String(day.yearOfWeek).padStart(4, '0')}-W${number}` as IsoWeek;
}
