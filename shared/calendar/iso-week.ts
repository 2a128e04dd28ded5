import { z } from 'zod';
import { addDays, type IsoDate, isInRange, RANGE_MESSAGE, weekdayOf } from './iso-date.ts';

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
  return weekText(weekStart === 'sunday' ? addDays(date, 1) : date);
}

/** The seven days of a week, from Monday or from the Sunday before it. */
export function weekDates(week: IsoWeek, weekStart: WeekStart): WeekDates {
  const first = addDays(monday(week), weekStart === 'sunday' ? -1 : 0);
  const day = (offset: number) => addDays(first, offset);
  return [day(0), day(1), day(2), day(3), day(4), day(5), day(6)];
}

/** The week `weeks` later (earlier when negative). */
export function addWeeks(week: IsoWeek, weeks: number): IsoWeek {
  return weekText(addDays(monday(week), weeks * DAYS_IN_A_WEEK));
}

const DAYS_IN_A_WEEK = 7;

function exists(week: string): boolean {
  return weekText(monday(week)) === week;
}

function monday(week: string): IsoDate {
  const [year, number] = week.split('-W');
  // 4 January is always in week 1.
  const fourth = `${year}-01-04` as IsoDate;
  return addDays(fourth, 1 - weekdayOf(fourth) + (Number(number) - 1) * DAYS_IN_A_WEEK);
}

function weekText(date: IsoDate): IsoWeek {
  const day = Temporal.PlainDate.from(date);
  const number = String(day.weekOfYear).padStart(2, '0');
  return `${String(day.yearOfWeek).padStart(4, '0')}-W${number}` as IsoWeek;
}
