import type { IsoDate } from '../calendar/iso-date.ts';
import { formatDay } from './format.ts';

/** `Sat 31 Oct 2026`, for what is read long after it was written. */
export function dayWithYear(date: IsoDate): string {
  return `${formatDay(date)} ${date.slice(0, 4)}`;
}
