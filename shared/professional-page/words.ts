import type { IsoDate } from '../calendar/iso-date.ts';
import { formatDay } from '../words/format.ts';

/** `Sat 31 Oct 2026`: a page is read long after it was printed. */
export function dayWithYear(date: IsoDate): string {
  return `${formatDay(date)} ${date.slice(0, 4)}`;
}

/** `1 day`, `3 days`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
