import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Chart, hasNumbers, shownSeries } from '../../../renderer/charts/chart/chart.ts';
import { hardShareChart } from '../../../renderer/charts/chart/hard-share-chart.ts';
import { aerobicChart, runningChart } from '../../../renderer/charts/chart/load-chart.ts';
import { longestRunChart } from '../../../renderer/charts/chart/longest-run-chart.ts';
import { ratioCharts } from '../../../renderer/charts/chart/ratio-charts.ts';
import { scaleOf } from '../../../renderer/charts/chart/scale.ts';
import { sittingChart } from '../../../renderer/charts/chart/sitting-chart.ts';
import { rowWords } from '../../../renderer/charts/chart/words.ts';
import { columnAfter, columnAt } from '../../../renderer/charts/figure/cursor-place.ts';
import { RANGES, stretchOf } from '../../../renderer/charts/range.ts';
import { addDays, daysBetween } from '../../../shared/calendar/iso-date.ts';
import { readCharts } from '../../../shared/charts/read-charts.ts';
import { MOST_DAYS } from '../../../shared/contract/load-operations.ts';
import { readLoads } from '../../../shared/load/read-loads.ts';
import {
  day,
  type Entry,
  history,
  pain,
  planned,
  run,
  sitting,
  TODAY,
} from '../../shared/histories.ts';

/** From a day before the log to the end of the week. */
const STRETCH = { from: day(-1), to: day(6) };

function entriesOf(entries: readonly Entry[]) {
  const known = history(entries);
  const dates = [...known.activities, ...known.sessions].map(({ date }) => date);
  return { ...known, weekStart: known.athlete.weekStart, lastEntryDate: dates.sort().at(-1) };
}

const chartsOf = (...entries: Entry[]) => readCharts(entriesOf(entries), STRETCH, TODAY);
const byDay = (...entries: Entry[]) => {
  const { days, today } = chartsOf(...entries);
  return { step: 'day', periods: days, today } as const;
};
const valuesOf = ({ rows }: Chart, key: string) => rows.map(({ values }) => values[key]);

describe('the load of days', () => {
  const given = byDay(
    run(day(0), { kilometres: 8, minutes: 50, rpe: 4 }),
    run(day(1), { kilometres: 5, minutes: 30, rpe: undefined }),
    planned(day(4), { kilometres: 10, minutes: 60, rpe: 5 }),
    pain(day(0), 0),
    pain(day(1), 3),
  );

  it('is a gap where nothing is known, and 0 only where the log speaks of the day', () => {
    expect(valuesOf(aerobicChart(given), 'done').slice(0, 5)).toEqual([
      undefined,
      200,
      undefined,
      0,
      0,
    ]);
    expect(valuesOf(aerobicChart(given), 'planned')).toEqual([
      ...Array(5).fill(undefined),
      300,
      ...Array(2).fill(undefined),
    ]);
  });

  it('has pain where it was logged, a logged 0 too, and never elsewhere', () => {
    expect(valuesOf(aerobicChart(given), 'pain').slice(0, 4)).toEqual([undefined, 0, 3, undefined]);
  });

  it('says each day in words, the unknown as unknown, and no 0 done of a day to come', () => {
    const words = (column: number) => rowWords(aerobicChart(given), column);
    expect(words(0)).toMatch(/: nothing is known$/);
    expect(words(1)).toMatch(/: Done 200 AU · Highest pain 0 of 10$/);
    expect(words(2)).toMatch(/: Done not known \(1 not rated\) · Highest pain 3 of 10$/);
    expect(words(5)).toMatch(/: Planned 300 AU$/);
  });

  it('is in km or in miles, in the drawing and in words', () => {
    const miles = runningChart(given, 'miles');
    expect(miles.unit).toBe('mi of running');
    expect(valuesOf(miles, 'done')[1]).toBeCloseTo(4.97, 2);
    expect(rowWords(miles, 1)).toContain('Done 5 mi');
    expect(rowWords(runningChart(given, 'kilometres'), 1)).toContain('Done 8 km');
  });

  it('of an empty log is nothing to draw', () => {
    expect(hasNumbers(longestRunChart(chartsOf(), 'kilometres'))).toBe(false);
    expect(hasNumbers(sittingChart(chartsOf(), 'week'))).toBe(false);
    expect(hasNumbers(hardShareChart(chartsOf().weeks))).toBe(false);
  });
});

test('a longest run past its limit has another shape and says so', () => {
  const chart = longestRunChart(
    chartsOf(
      run(day(-9), { kilometres: 10 }),
      run(day(0), { kilometres: 11 }),
      planned(day(5), { kilometres: 15 }),
    ),
    'kilometres',
  );
  expect(shownSeries(chart).map(({ key }) => key)).toEqual(['limit', 'done', 'plannedPast']);
  expect(rowWords(chart, 1)).toContain('Longest run 11 km, done · Limit 11 km');
  expect(rowWords(chart, 6)).toContain(
    'Longest run 15 km, planned, past its limit · Limit 12.1 km',
  );
});

test('without a run before it a longest run has no limit, and says so; a day without either says nothing', () => {
  const chart = longestRunChart(chartsOf(run(day(0), { kilometres: 10 })), 'kilometres');
  expect(valuesOf(chart, 'limit').slice(0, 2)).toEqual([undefined, undefined]);
  expect(rowWords(chart, 0)).toMatch(/: nothing is known$/);
  expect(rowWords(chart, 1)).toContain('Limit none: no run with a distance in the days before');
});

test('a day without an entry of sitting is a gap', () => {
  const chart = sittingChart(chartsOf(sitting(day(0), 540, { longestUnbrokenMinutes: 90 })), 'day');
  expect(valuesOf(chart, 'sat').slice(0, 3)).toEqual([undefined, 9, undefined]);
  expect(valuesOf(chart, 'most').slice(0, 3)).toEqual([undefined, 1.5, undefined]);
});

test('a ratio that is not defined is a gap', () => {
  const loads = readLoads(entriesOf([run(day(0))]), STRETCH, TODAY);
  for (const chart of ratioCharts(loads)) expect(hasNumbers(chart), chart.title).toBe(false);
});

describe('the scale', () => {
  it('begins at 0 and ends above all that is drawn', () => {
    const load = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(load, load, (done, ahead) => {
        const chart = {
          ...aerobicChart(byDay()),
          rows: [{ date: TODAY, values: { done, planned: ahead } }],
        };
        const { top, ticks } = scaleOf(chart);
        expect(top).toBeGreaterThan(done + ahead);
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the range', () => {
  it('is of whole weeks around today, never longer than can be read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RANGES), fc.nat(9000), fc.nat(400), (range, back, ahead) => {
        const span = { first: addDays(TODAY, -back), last: addDays(TODAY, ahead) };
        const { from, to } = stretchOf(range, span, { today: TODAY, weekStart: 'monday' });
        const days = daysBetween(from, to) + 1;
        expect(days % 7).toBe(0);
        expect(days).toBeLessThanOrEqual(MOST_DAYS);
        expect(from <= TODAY && TODAY <= to).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('of 8 weeks counts this one', () => {
    const { from, to } = stretchOf('8-weeks', null, { today: TODAY, weekStart: 'monday' });
    expect([from, to]).toEqual([day(-49), day(6)]);
  });
});

test('the cursor goes by day, by week and to both ends, and stays inside', () => {
  const days = { count: 56, step: 'day' } as const;
  const keys = ['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End', 'x'];
  expect(keys.map((key) => columnAfter(key, 3, days))).toEqual([2, 4, 0, 10, 0, 55, undefined]);
  expect([0, 45, 5000].map((x) => columnAt(x, 500, 56))).toEqual([0, 0, 55]);
});
