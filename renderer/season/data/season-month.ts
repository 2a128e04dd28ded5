import { type IsoDate, isoDate } from '../../../shared/calendar/iso-date.ts';
import { type WeekStart, weekDates } from '../../../shared/calendar/iso-week.ts';
import { formatMonth } from '../../../shared/words/format.ts';
import type { SeasonWeeks } from './season-years.ts';
import { numberOfDay, type WeekNumber, weekOfNumber } from './week-numbers.ts';

/** A month as `2026-11`. Sorts as text. */
export type Month = string;

const MONTHS_IN_A_YEAR = 12;
const FIRST_YEAR = 1900;
const LAST_MONTH = 300 * MONTHS_IN_A_YEAR - 1;

export function monthOf(date: IsoDate): Month {
  return date.slice(0, 7);
}

export function firstDayOf(month: Month): IsoDate {
  return isoDate(`${month}-01`);
}

/** The month `months` later (earlier when negative), or the last that the planner knows. */
export function addMonths(month: Month, months: number): Month {
  const [year = FIRST_YEAR, number = 1] = month.split('-').map(Number);
  const count = (year - FIRST_YEAR) * MONTHS_IN_A_YEAR + number - 1 + months;
  const known = Math.min(Math.max(count, 0), LAST_MONTH);
  const inYear = (known % MONTHS_IN_A_YEAR) + 1;
  return `${FIRST_YEAR + Math.floor(known / MONTHS_IN_A_YEAR)}-${String(inYear).padStart(2, '0')}`;
}

/** The weeks that hold a day of the month. */
export function weeksOfMonth(month: Month, weekStart: WeekStart): SeasonWeeks {
  const first = firstDayOf(month);
  const last = Temporal.PlainYearMonth.from(month).daysInMonth;
  return {
    first: numberOfDay(first, weekStart),
    last: numberOfDay(isoDate(`${month}-${last}`), weekStart),
  };
}

/** `November 2026`. */
export function monthName(month: Month): string {
  return `${formatMonth(firstDayOf(month))} ${month.slice(0, 4)}`;
}

/** The month itself where it holds a day of the week; else the month in which the week ends. */
export function monthHolding(week: WeekNumber, month: Month, weekStart: WeekStart): Month {
  const { first, last } = weeksOfMonth(month, weekStart);
  if (week >= first && week <= last) return month;
  return monthOf(weekDates(weekOfNumber(week), weekStart)[6]);
}
