import type { IsoDate } from '../../calendar/iso-date.ts';
import type { Situation } from '../rule.ts';

type Dated = { readonly date: IsoDate };

/** The entries of `[first, last]`, both included. */
export function between<Entry extends Dated>(
  entries: readonly Entry[],
  first: IsoDate,
  last: IsoDate,
): readonly Entry[] {
  return entries.filter(({ date }) => date >= first && date <= last);
}

/** The entries of the week that is judged. */
export function ofWeek<Entry extends Dated>(
  { dates }: Situation,
  entries: readonly Entry[],
): readonly Entry[] {
  return between(entries, dates[0], dates[6]);
}

/** The entries of a day. */
export function onDay<Entry extends Dated>(
  entries: readonly Entry[],
  day: IsoDate,
): readonly Entry[] {
  return entries.filter(({ date }) => date === day);
}

/** The entries by day, each day once, in the order of the entries. */
export function byDayOf<Entry extends Dated>(
  entries: readonly Entry[],
): readonly (readonly [IsoDate, readonly Entry[]])[] {
  return [...Map.groupBy(entries, ({ date }) => date)];
}
