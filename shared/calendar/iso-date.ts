import { z } from 'zod';

export const RANGE_MESSAGE = 'must lie in the years 1900 to 2199';

/** Is a day or a week, as text, in the years that anybody alive could train in? */
export function isInRange(text: string): boolean {
  return text >= '1900' && text < '2200';
}

/** A calendar day as `2026-11-18`, in the athlete's own time. Sorts as text. */
export const IsoDate = z.iso
  .date({ error: 'must be a day that exists, written as 2026-11-18', abort: true })
  .refine(isInRange, RANGE_MESSAGE)
  .brand<'IsoDate'>();
export type IsoDate = z.infer<typeof IsoDate>;

/** The day that `text` names. Throws on a day that does not exist. */
export function isoDate(text: string): IsoDate {
  return IsoDate.parse(text);
}

/** The day `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOf(dayNumber(date) + days);
}

/** Whole days from `earlier` to `later`; negative when the order is the other way. */
export function daysBetween(earlier: IsoDate, later: IsoDate): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** Is the day in `[first, last]`, both included? */
export function isWithin(date: IsoDate, first: IsoDate, last: IsoDate): boolean {
  return date >= first && date <= last;
}

/** The earlier of two days. */
export function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

/** The weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  const sinceMonday = (dayNumber(date) - FIRST_MONDAY) % DAYS_IN_A_WEEK;
  return ((sinceMonday + DAYS_IN_A_WEEK) % DAYS_IN_A_WEEK) + 1;
}

/** The later of two days. */
export function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

/** The day of a Temporal value, as text. */
export function fromTemporal(date: Temporal.PlainDate): IsoDate {
  return date.toString() as IsoDate;
}

// Rules count days again and again, and Temporal takes a microsecond each time. It works out every
// day once, and that is remembered: there are not many days in a life.
const numbers = new Map<IsoDate, number>();
const dates = new Map<number, IsoDate>();

const DAYS_IN_A_WEEK = 7;
/** 5 January 1970. */
const FIRST_MONDAY = 4;

/** Days since the first of January 1970. */
function dayNumber(date: IsoDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const number = firstDay().until(date, { largestUnit: 'day' }).days;
  numbers.set(date, number);
  return number;
}

function dateOf(number: number): IsoDate {
  const known = dates.get(number);
  if (known !== undefined) return known;
  const date = fromTemporal(firstDay().add({ days: number }));
  dates.set(number, date);
  return date;
}

function firstDay(): Temporal.PlainDate {
  return Temporal.PlainDate.from('1970-01-01');
}
