import { type IsoDate, isoDate } from '../../../shared/calendar/iso-date.ts';
import type { WeekStart } from '../../../shared/calendar/iso-week.ts';
import type { SeasonSpan } from '../../../shared/season/season.ts';
import { numberOfDay, type WeekNumber } from './week-numbers.ts';

/** The years that the scroll goes through, both included: whole ones, so that it seldom grows. */
export type SeasonYears = { readonly first: number; readonly last: number };

/** The weeks that the scroll goes through, both included. */
export type SeasonWeeks = { readonly first: WeekNumber; readonly last: WeekNumber };

/** From the first entry to the last, and at least this year and the next. `also` is a day that somebody went to. */
export function seasonYears(
  span: SeasonSpan | null,
  today: IsoDate,
  also: IsoDate | undefined,
): SeasonYears {
  const entries = span ? [span.first, span.last] : [];
  const years = [today, ...entries, ...(also ? [also] : [])].map(yearOf);
  return {
    first: Math.min(...years),
    last: Math.max(...years, Math.min(yearOf(today) + 1, LAST_YEAR)),
  };
}

export function weeksOfYears({ first, last }: SeasonYears, weekStart: WeekStart): SeasonWeeks {
  return {
    first: numberOfDay(isoDate(`${first}-01-01`), weekStart),
    last: numberOfDay(isoDate(`${last}-12-31`), weekStart),
  };
}

const LAST_YEAR = 2199;

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
