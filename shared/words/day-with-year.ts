import type { IsoDate } from '../calendar/iso-date.ts';
import { formatDay } from './format.ts';

/** `Sat 31 Oct 2026`, for what is read long after it was written. */
export function dayWithYear(date: IsoDate): string {
  return `${formatDay(date)} ${date.slice(0, 4)}`;
}

/** `Sat 31 Oct`, with its year where that is not the year of `now`. */
export function dayByYear(date: IsoDate, now: IsoDate): string {
  return date.slice(0, 4) === now.slice(0, 4) ? formatDay(date) : dayWithYear(date);
}
