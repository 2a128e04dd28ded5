import type { IsoWeek } from '../../../shared/calendar/iso-week.ts';
import type { SeasonWeek } from '../../../shared/season/season.ts';
import type { SeasonWeeks } from './season-years.ts';
import { type WeekNumber, weekOfNumber } from './week-numbers.ts';

/** Half a year: read in a few milliseconds, and three or four screens long. */
export const WEEKS_IN_A_PAGE = 26;

/** A page by its place among all pages since 1900. */
export type PageNumber = number;

export function pageOf(week: WeekNumber): PageNumber {
  return Math.floor(week / WEEKS_IN_A_PAGE);
}

export function firstWeekOf(page: PageNumber): IsoWeek {
  return weekOfNumber(page * WEEKS_IN_A_PAGE);
}

/** The pages of the weeks in view, and half a page ahead on both sides, so that a slow scroll never waits. */
export function pagesAround(
  { first, last }: SeasonWeeks,
  weeks: SeasonWeeks,
): readonly PageNumber[] {
  const ahead = WEEKS_IN_A_PAGE / 2;
  const from = pageOf(Math.max(first - ahead, weeks.first));
  const to = pageOf(Math.min(last + ahead, weeks.last));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Finds a week in the pages that are read; undefined while its page is not. */
export type FindWeek = (week: WeekNumber) => SeasonWeek | undefined;

export function weekFinder(
  pages: ReadonlyMap<PageNumber, readonly SeasonWeek[] | undefined>,
): FindWeek {
  return (week) => pages.get(pageOf(week))?.[week % WEEKS_IN_A_PAGE];
}
