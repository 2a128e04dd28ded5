import { expect, test } from 'vitest';
import { readWeek } from '../../../shared/week/read-week.ts';
import { day, type Entry, history, pain, TODAY, WEEK } from '../histories.ts';

const totalsOf = (entries: readonly Entry[]) => readWeek(history(entries), WEEK, TODAY).totals;

const MORNING = { moment: 'next-morning' } as const;

test('the last next-morning pain is the worst spot of the last morning, in whatever order it was logged', () => {
  const sitBone = pain(day(2), 5, MORNING);
  const hip = pain(day(2), 0, { ...MORNING, region: 'hip' });
  const before = pain(day(1), 7, MORNING);
  expect(totalsOf([before, sitBone, hip]).latestNextMorningPain).toBe(5);
  expect(totalsOf([hip, sitBone, before]).latestNextMorningPain).toBe(5);
});

test('without a next morning there is no pain of it, which is not 0', () => {
  expect(totalsOf([pain(day(1), 4)]).latestNextMorningPain).toBeUndefined();
  expect(totalsOf([pain(day(1), 4)]).highestPain).toBe(4);
});
