import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { type IsoWeek, type WeekStart, weekDates } from '../../../shared/calendar/iso-week.ts';

/** `16 – 22 November`, `30 November – 6 December`, `28 December 2026 – 3 January 2027`. */
export function weekSpan(week: IsoWeek, weekStart: WeekStart): string {
  const dates = weekDates(week, weekStart);
  const [first, last] = [dates[0], dates[6]];
  if (first.slice(0, 4) !== last.slice(0, 4)) {
    return `${inWords(first, YEAR)} – ${inWords(last, YEAR)}`;
  }
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${inWords(first, sameMonth ? DAY : MONTH)} – ${inWords(last, MONTH)}`;
}

/** `week 47`. */
export function weekNumber(week: IsoWeek): string {
  return `week ${Number(week.slice(-2))}`;
}

/** `16 – 22 November, week 47`, for titles and announcements. */
export function weekLabel(week: IsoWeek, weekStart: WeekStart): string {
  return `${weekSpan(week, weekStart)}, ${weekNumber(week)}`;
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
const YEAR: Intl.DateTimeFormatOptions = { ...MONTH, year: 'numeric' };

function inWords(date: IsoDate, options: Intl.DateTimeFormatOptions): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', options);
}
