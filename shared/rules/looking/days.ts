import type { IsoDate } from '../../calendar/iso-date.ts';
import type { Situation } from '../rule.ts';

type Dated = { readonly date: IsoDate };

/** The entries of `[first, last]`, both included. */
export function between<Entry extends Dated>(
  entries: readonly Entry[],
  first: IsoDate,
  last: IsoDate,
): readonly Entry[] {
  if (!isInOrder(entries)) return entries.filter(({ date }) => date >= first && date <= last);
  const from = countWhile(entries, ({ date }) => date < first);
  return entries.slice(
    from,
    countWhile(entries, ({ date }) => date <= last),
  );
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
  return between(entries, day, day);
}

/** The entries by day, each day once, in the order of the entries. */
export function byDayOf<Entry extends Dated>(
  entries: readonly Entry[],
): readonly (readonly [IsoDate, readonly Entry[]])[] {
  return [...Map.groupBy(entries, ({ date }) => date)];
}

const ordered = new WeakMap<readonly Dated[], boolean>();

/** Do the entries come in order of days, as lists of workouts do? Found out once for each list. */
function isInOrder(entries: readonly Dated[]): boolean {
  const known = ordered.get(entries);
  if (known !== undefined) return known;
  const isSo = entries.every(({ date }, index) => date >= (entries[index - 1]?.date ?? date));
  ordered.set(entries, isSo);
  return isSo;
}

/** How many entries at the start of an ordered list are so; none after them is. */
function countWhile<Entry>(entries: readonly Entry[], isSo: (entry: Entry) => boolean): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && isSo(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
