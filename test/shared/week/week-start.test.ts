import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts';
import { addWeeks, type WeekStart, weekOf } from '../../../shared/calendar/iso-week.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import { history, planned, run } from '../histories.ts';

const WEEKS = 5;
const TODAY = isoDate('2026-12-30');
const FIRST = isoDate('2026-12-08');
const weekStart = fc.constantFrom<WeekStart>('monday', 'sunday');
/** Round the turn of a year with a week 53. */
const someDays = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 });

/** The weeks that hold all the days, and one more on either side. */
function weeksOf(days: readonly number[], start: WeekStart) {
  const entries = days.flatMap((offset) => {
    const date = addDays(FIRST, offset);
    return date <= TODAY ? [run(date, { kilometres: 5 })] : [planned(date, { kilometres: 5 })];
  });
  const first = addWeeks(weekOf(FIRST, start), -1);
  return Array.from({ length: WEEKS + 1 }, (_, index) =>
    readWeek(history(entries, { weekStart: start }), addWeeks(first, index), TODAY),
  );
}

test('every entry lies in one week, wherever weeks start, also in week 53', () => {
  fc.assert(
    fc.property(someDays, weekStart, (days, start) => {
      const dates = weeksOf(days, start).flatMap((week) =>
        week.days.flatMap(({ date, activities, sessions }) =>
          [...activities, ...sessions].map((entry) => [date, entry.date]),
        ),
      );
      const expected = days.map((offset) => addDays(FIRST, offset)).toSorted();
      expect(dates.map(([date]) => date)).toEqual(expected);
      expect(dates.map(([, of]) => of)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('the totals of the weeks together are the same, wherever weeks start', () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const sumOf = (start: WeekStart) =>
        weeksOf(days, start).reduce((sum, { totals }) => sum + totals.runningMetres, 0);
      expect(sumOf('sunday')).toBe(days.length * 5_000);
      expect(sumOf('monday')).toBe(sumOf('sunday'));
    }),
    { numRuns: 20 },
  );
});
