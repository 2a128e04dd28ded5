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
  return fromTemporal(Temporal.PlainDate.from(date).add({ days }));
}

/** Whole days from `earlier` to `later`; negative when the order is the other way. */
export function daysBetween(earlier: IsoDate, later: IsoDate): number {
  return Temporal.PlainDate.from(earlier).until(later, { largestUnit: 'day' }).days;
}

/** Is the day in `[first, last]`, both included? */
export function isWithin(date: IsoDate, first: IsoDate, last: IsoDate): boolean {
  return date >= first && date <= last;
}

/** The earlier of two days. */
export function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

/** The day of a Temporal value, as text. */
export function fromTemporal(date: Temporal.PlainDate): IsoDate {
  return date.toString() as IsoDate;
}
