import { daysBetween, earlier, type IsoDate } from '../../shared/calendar/iso-date.ts';
import { addWeeks, type WeekStart, weekDates, weekOf } from '../../shared/calendar/iso-week.ts';
import { MOST_DAYS } from '../../shared/contract/load-operations.ts';
import type { Stretch } from '../../shared/load/read-loads.ts';
import type { SeasonSpan } from '../../shared/season/season.ts';

export const RANGES = ['8-weeks', '6-months', '1-year', 'all'] as const;
export type Range = (typeof RANGES)[number];

export const RANGE_NAMES: Readonly<Record<Range, string>> = {
  '8-weeks': '8 weeks',
  '6-months': '6 months',
  '1-year': '1 year',
  all: 'All',
};

/** Weeks up to this one, which is counted. */
const WEEKS_BACK: Readonly<Record<Exclude<Range, 'all'>, number>> = {
  '8-weeks': 8,
  '6-months': 26,
  '1-year': 52,
};
/** Weeks of plan that are shown after this week, so that they do not push out what was done. */
const MOST_WEEKS_AHEAD = 4;
const MOST_WEEKS = Math.floor(MOST_DAYS / 7);

/** The whole weeks that a range shows: so far back, this week, and the plan ahead. */
export function stretchOf(
  range: Range,
  span: SeasonSpan | null,
  { today, weekStart }: { readonly today: IsoDate; readonly weekStart: WeekStart },
): Stretch {
  const firstDayOf = (date: IsoDate) => weekDates(weekOf(date, weekStart), weekStart)[0];
  const thisWeek = weekOf(today, weekStart);
  const weeksTo = (date: IsoDate) => daysBetween(firstDayOf(today), firstDayOf(date)) / 7;
  const ahead = Math.min(Math.max(0, weeksTo(span?.last ?? today)), MOST_WEEKS_AHEAD);
  const oldest = weeksTo(earlier(span?.first ?? today, today));
  const back = range === 'all' ? Math.max(oldest, ahead + 1 - MOST_WEEKS) : 1 - WEEKS_BACK[range];
  return {
    from: weekDates(addWeeks(thisWeek, back), weekStart)[0],
    to: weekDates(addWeeks(thisWeek, ahead), weekStart)[6],
  };
}
