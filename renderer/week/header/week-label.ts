import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { type IsoWeek, type WeekStart, weekDates } from '../../../shared/calendar/iso-week.ts';
import { formatMonth } from '../../../shared/words/format.ts';

/** `16 – 22 November`, `30 November – 6 December`, `28 December 2026 – 3 January 2027`. */
export function weekSpan(week: IsoWeek, weekStart: WeekStart): string {
  const dates = weekDates(week, weekStart);
  const [first, last] = [dates[0], dates[6]];
  if (first.slice(0, 4) !== last.slice(0, 4)) {
    return `${inWords(first, 'year')} – ${inWords(last, 'year')}`;
  }
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${inWords(first, sameMonth ? 'day' : 'month')} – ${inWords(last, 'month')}`;
}

/** `week 47`. */
export function weekNumber(week: IsoWeek): string {
  return `week ${Number(week.slice(-2))}`;
}

/** `16 – 22 November, week 47`, for titles and announcements. */
export function weekLabel(week: IsoWeek, weekStart: WeekStart): string {
  return `${weekSpan(week, weekStart)}, ${weekNumber(week)}`;
}

type Until = 'day' | 'month' | 'year';

/** By hand: the season says a span for every week that scrolls by. */
function inWords(date: IsoDate, until: Until): string {
  const day = String(Number(date.slice(-2)));
  if (until === 'day') return day;
  const month = `${day} ${formatMonth(date)}`;
  return until === 'month' ? month : `${month} ${date.slice(0, 4)}`;
}
