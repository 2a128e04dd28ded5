import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  monthHolding,
  weeksOfMonth,
} from '../../../renderer/season/data/season-month.ts';
import {
  firstWeekOf,
  pageOf,
  pagesAround,
  WEEKS_IN_A_PAGE,
} from '../../../renderer/season/data/season-pages.ts';
import { seasonYears, weeksOfYears } from '../../../renderer/season/data/season-years.ts';
import {
  numberOfDay,
  numberOfWeek,
  weekOfNumber,
} from '../../../renderer/season/data/week-numbers.ts';
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts';
import { addWeeks, isoWeek, weekDates } from '../../../shared/calendar/iso-week.ts';

const TODAY = isoDate('2026-11-18');
const LAST_KNOWN = numberOfDay(isoDate('2199-12-31'), 'monday');
const aNumber = fc.integer({ min: 0, max: LAST_KNOWN });
const aStart = fc.constantFrom('monday' as const, 'sunday' as const);

describe('numbers of weeks', () => {
  test('name each week once, in order, from 1900 to 2199', () => {
    expect(weekOfNumber(0)).toBe('1900-W01');
    fc.assert(
      fc.property(aNumber, (number) => {
        expect(numberOfWeek(weekOfNumber(number))).toBe(number);
        expect(weekOfNumber(number + 1)).toBe(addWeeks(weekOfNumber(number), 1));
      }),
    );
  });

  test('hold every day of the week, wherever it starts', () => {
    fc.assert(
      fc.property(aNumber, aStart, (number, start) => {
        for (const date of weekDates(weekOfNumber(number), start)) {
          if (date >= '1900-01-01') expect(numberOfDay(date, start)).toBe(number);
        }
      }),
    );
  });

  test('end where the years do', () => {
    expect(weekDates(weekOfNumber(LAST_KNOWN), 'monday')[6] < '2200').toBe(true);
    expect(numberOfDay(isoDate('2199-12-31'), 'sunday')).toBe(LAST_KNOWN);
  });

  test('know week 53', () => {
    expect(weekOfNumber(numberOfDay(isoDate('2026-12-31'), 'monday'))).toBe('2026-W53');
    expect(weekOfNumber(numberOfDay(isoDate('2027-01-03'), 'sunday'))).toBe('2027-W01');
  });
});

describe('the weeks of a season', () => {
  test('go from the first year with an entry to the last, and at least to the next year', () => {
    const span = { first: isoDate('2006-03-01'), last: isoDate('2026-11-17') };
    const years = seasonYears(span, TODAY, undefined);
    expect(years).toEqual({ first: 2006, last: 2027 });
    const { first, last } = weeksOfYears(years, 'monday');
    expect(weekDates(weekOfNumber(first), 'monday')).toContain('2006-01-01');
    expect(weekDates(weekOfNumber(last), 'monday')).toContain('2027-12-31');
  });

  test('grow to the day that somebody goes to, also before the log', () => {
    expect(seasonYears(null, TODAY, isoDate('1998-05-05'))).toEqual({ first: 1998, last: 2027 });
    expect(seasonYears(null, TODAY, isoDate('2199-12-31'))).toEqual({ first: 2026, last: 2199 });
  });
});

describe('months', () => {
  test('follow each other over the turn of a year, and stop at the last year', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2199-12', 1)).toBe('2199-12');
    expect(addMonths('1900-01', -1)).toBe('1900-01');
  });

  test('begin and end with the weeks that hold their first and last day', () => {
    const { first, last } = weeksOfMonth('2026-11', 'monday');
    expect(weekOfNumber(first)).toBe('2026-W44');
    expect(weekOfNumber(last)).toBe('2026-W49');
  });

  test('a month that holds the week stays; a step past it shows the next', () => {
    const week = numberOfWeek(isoWeek('2026-W49'));
    expect(monthHolding(week, '2026-11', 'monday')).toBe('2026-11');
    expect(monthHolding(week + 1, '2026-11', 'monday')).toBe('2026-12');
    expect(monthHolding(week - 6, '2026-11', 'monday')).toBe('2026-10');
  });
});

describe('pages', () => {
  test('hold each week in view and half a page around it, and nothing outside of the season', () => {
    const weeks = { first: 100, last: 4_000 };
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 3_980 }), (first) => {
        const pages = pagesAround({ first, last: first + 20 }, weeks);
        expect(pages).toContain(pageOf(first));
        expect(pages).toContain(pageOf(first + 20));
        expect(pages[0]).toBeGreaterThanOrEqual(pageOf(weeks.first));
        expect(pages.at(-1)).toBeLessThanOrEqual(pageOf(weeks.last));
        expect(pages.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  test('begin where the page before ends', () => {
    const page = pageOf(numberOfDay(TODAY, 'monday'));
    expect(addWeeks(firstWeekOf(page), WEEKS_IN_A_PAGE)).toBe(firstWeekOf(page + 1));
    expect(addDays(weekDates(firstWeekOf(page), 'monday')[0], 0) <= TODAY).toBe(true);
  });
});
