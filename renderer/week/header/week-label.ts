import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { type IsoWeek, type WeekStart, weekDates } from '../../../shared/calendar/iso-week.ts';
import { formatMonth } from '../../../shared/words/format.ts';

/** Letters of a short month: `Dec`. */
const SHORT = 3;

/** `16 – 22 November`, `30 November – 6 December`, `28 Dec 2026 – 3 Jan 2027`. */
export function weekSpan(week: IsoWeek, weekStart: WeekStart): string {
  const dates = weekDates(week, weekStart);
  const [first, last] = [dates[0], dates[6]];
  if (yearOf(first) !== yearOf(last)) return `${dayAndYear(first)} – ${dayAndYear(last)}`;
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${sameMonth ? dayOf(first) : dayAndMonth(first)} – ${dayAndMonth(last)}`;
}

/** The same, and `14 – 20 July 2014` where the week lies in another year than `today`. */
export function weekSpanFrom(week: IsoWeek, weekStart: WeekStart, today: IsoDate): string {
  const dates = weekDates(week, weekStart);
  const [first, last] = [dates[0], dates[6]].map(yearOf);
  const span = weekSpan(week, weekStart);
  return first !== last || last === yearOf(today) ? span : `${span} ${last}`;
}

/** `week 47`. */
export function weekNumber(week: IsoWeek): string {
  return `week ${Number(week.slice(-2))}`;
}

/** `16 – 22 November, week 47`, for announcements. */
export function weekLabel(week: IsoWeek, weekStart: WeekStart): string {
  return `${weekSpan(week, weekStart)}, ${weekNumber(week)}`;
}

/** By hand, all of it: the season says a span for every week that scrolls by. */
function dayAndMonth(date: IsoDate): string {
  return `${dayOf(date)} ${formatMonth(date)}`;
}

/** Short: two of them stand beside each other in a heading. */
function dayAndYear(date: IsoDate): string {
  return `${dayOf(date)} ${formatMonth(date).slice(0, SHORT)} ${yearOf(date)}`;
}

function dayOf(date: IsoDate): string {
  return String(Number(date.slice(-2)));
}

function yearOf(date: IsoDate): string {
  return date.slice(0, 'YYYY'.length);
}
