import fc from 'fast-check';
import { expect, test } from 'vitest';
import { swapRuns } from '../../../shared/planning/swap-runs.ts';
import { day, type Entry, easyWeeks, history, planned, run, TODAY } from '../histories.ts';

const swapped = (entries: readonly Entry[], sport?: 'bike' | 'swim' | 'water-jog') =>
  swapRuns(history(entries), day(2), day(6), sport, TODAY);

test('takes the planned runs of the days, and nothing else', () => {
  const swaps = swapped([
    ...easyWeeks(4),
    run(day(2), { title: 'Done' }),
    planned(day(3), { kilometres: 8 }),
    planned(day(4), { sport: 'bike', minutes: 60 }),
    planned(day(5), { kilometres: 8, skippedBecause: 'a cold' }),
    planned(day(6), { kilometres: 10 }),
    planned(day(7), { kilometres: 10 }),
  ]);
  expect(swaps.map(({ session }) => session.date)).toEqual([day(3), day(6)]);
  expect(swaps.every(({ session }) => session.sport !== 'run')).toBe(true);
});

test('takes only the runs that are named, and none before the first day or after the last', () => {
  const runs = [2, 3, 5, 6].map((days) => planned(day(days), { minutes: 40 }));
  const all = history(runs);
  const ids = all.sessions.map(({ id }) => id);
  const dates = (only?: typeof ids) =>
    swapRuns(all, day(3), day(5), undefined, TODAY, only).map(({ session }) => session.date);
  expect(dates()).toEqual([day(3), day(5)]);
  expect(dates(ids.slice(2))).toEqual([day(5)]);
  expect(dates([])).toEqual([]);
});

test('makes room step by step: what was swapped before is a longest of its sport', () => {
  const [first, second] = swapped(
    [planned(day(3), { minutes: 60 }), planned(day(5), { minutes: 60 })],
    'water-jog',
  );
  expect(first?.session.durationSeconds).toBe(30 * 60);
  expect(second?.session.durationSeconds).toBe(33 * 60);
  // An hour of cycling in between makes no room in the water.
  const [, , third] = swapped([3, 4, 5].map((days) => planned(day(days), { minutes: 60 })));
  expect(third?.session.durationSeconds).toBe(36 * 60);
});

test('says by how much it falls short, and never more running than before', () => {
  const runs = fc.array(
    fc
      .record({
        weekday: fc.integer({ min: 2, max: 6 }),
        minutes: fc.integer({ min: 5, max: 180 }),
        rpe: fc.integer({ min: 1, max: 10 }),
      })
      .map(({ weekday, ...fields }) => planned(day(weekday), fields)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(runs, (entries) => {
      for (const { before, after, uncovered, session } of swapped(entries)) {
        expect(after.runningMetres).toBe(0);
        const whole = after.aerobicLoad + (uncovered?.aerobicLoad ?? 0);
        // To the rounding of a minute of this effort.
        expect(Math.abs(whole - before.aerobicLoad)).toBeLessThanOrEqual(session.rpe);
      }
    }),
  );
});
