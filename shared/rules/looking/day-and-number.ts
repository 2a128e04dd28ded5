import type { IsoDate } from '../../calendar/iso-date.ts';

/**
 * What a flag about one of several runs of a day is about: the day, and from the second on which
 * it is. It names no id, so that it stays the same when a planned run becomes a done one.
 */
export function dayAndNumber({
  date,
  number,
}: {
  readonly date: IsoDate;
  readonly number: number;
}) {
  return number === 1 ? date : `${date}, number ${number}`;
}
