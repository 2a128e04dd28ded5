import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { coupledRatios, uncoupledRatios } from '../../../shared/load/acute-chronic.ts';
import { inHundredths } from '../../../shared/load/daily-values.ts';
import { exponentiallyWeightedRatios } from '../../../shared/load/exponentially-weighted.ts';
import { monotonyAndStrain } from '../../../shared/load/monotony.ts';

type Loads = readonly (number | undefined)[];

const DEFINITIONS = {
  coupled: coupledRatios,
  uncoupled: uncoupledRatios,
  'exponentially weighted': exponentiallyWeightedRatios,
} as const;
const definitions = Object.entries(DEFINITIONS);

const weeks = (...loads: number[]): Loads => loads.flatMap((load) => Array(7).fill(load));
const last = <Value>(values: readonly Value[]) => values.at(-1);
const coupled = (loads: Loads) => coupledRatios(inHundredths(loads));
const uncoupled = (loads: Loads) => uncoupledRatios(inHundredths(loads));
const weighted = (loads: Loads) => exponentiallyWeightedRatios(inHundredths(loads));
const spread = (loads: Loads) => monotonyAndStrain(inHundredths(loads));

/** The same figures the slow way: each window by itself. */
const meanOf = (loads: readonly number[]) =>
  loads.reduce((sum, load) => sum + load, 0) / loads.length;
function deviationOf(loads: readonly number[]) {
  const mean = meanOf(loads);
  const squares = loads.reduce((sum, load) => sum + (load - mean) ** 2, 0);
  return Math.sqrt(squares / (loads.length - 1));
}

/** Whole AU, often nothing, so that quiet stretches and equal days do come up. */
const someLoads = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 })), {
  minLength: 28,
  maxLength: 90,
});
const someGaps = fc.array(
  fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined, freq: 9 }),
  {
    maxLength: 90,
  },
);

describe('the acute:chronic ratio', () => {
  it('of three athletes is 1.43 for all by rolling means, and differs by weighted averages', () => {
    // As in the letter of Williams 2017, with days of our own: 2,800 AU in four weeks, 1,001 of them
    // in the last. The ratios of the averages were worked out apart from this code.
    const early = [...weeks(97, 85, 75), ...[400, 300, 200, 101, 0, 0, 0]];
    const even = [...weeks(85, 86, 86), ...weeks(143)];
    const late = [...weeks(75, 85, 97), ...[0, 0, 0, 101, 200, 300, 400]];
    for (const athlete of [early, even, late]) {
      expect(last(coupled(athlete))).toBeCloseTo(1.43, 2);
      expect(last(uncoupled(athlete))).toBeCloseTo(1.67, 2);
    }
    const ratios = [early, even, late].map((athlete) => last(weighted(athlete)) ?? 0);
    expect(ratios.map((ratio) => ratio.toFixed(2))).toEqual(['0.72', '1.25', '1.78']);
  });

  it('is 1 for a runner whose days are all alike, by every definition', () => {
    for (const [, ratios] of definitions)
      expect(last(ratios(weeks(50, 50, 50, 50)))).toBeCloseTo(1);
  });

  it('after three weeks of 40 AU a day and one of 80 is 1.6 coupled and 2 uncoupled', () => {
    expect(last(coupled(weeks(40, 40, 40, 80)))).toBeCloseTo(1.6);
    expect(last(uncoupled(weeks(40, 40, 40, 80)))).toBeCloseTo(2);
  });

  it('by weighted averages takes λ = 2 ÷ (days + 1) from the first day on', () => {
    const loads = [...Array(27).fill(0), 100];
    expect(last(weighted(loads))).toBeCloseTo(0.25 / (2 / 29));
    const begun = [100, ...Array(27).fill(0)];
    expect(last(weighted(begun))).toBeCloseTo((0.75 / (27 / 29)) ** 27);
  });

  test.each(definitions)('%s is not defined before the 28th day', (_, ratios) => {
    expect(ratios([])).toEqual([]);
    expect(ratios(Array(27).fill(100)).every((ratio) => ratio === undefined)).toBe(true);
    expect(ratios(Array(28).fill(100))[27]).toBe(1);
  });

  test.each(definitions)('%s is not defined after nothing, and never endless', (_, ratios) => {
    expect(ratios(weeks(0, 0, 0, 0)).every((ratio) => ratio === undefined)).toBe(true);
    const afterABreak = weeks(60, 0, 0, 0, 0, 60);
    for (const ratio of ratios(afterABreak)) expect(Number.isFinite(ratio ?? 0)).toBe(true);
  });

  it('uncoupled is not defined after three weeks of nothing; coupled is then 4', () => {
    expect(last(uncoupled(weeks(0, 0, 0, 50)))).toBeUndefined();
    expect(last(coupled(weeks(0, 0, 0, 50)))).toBe(4);
  });

  test.each(definitions)('%s is not defined while one of 28 days is unknown', (_, ratios) => {
    const loads: Loads = [...weeks(50, 50), undefined, ...weeks(50, 50, 50, 50)];
    const known = ratios(loads).map((ratio) => ratio !== undefined);
    expect(known.indexOf(true)).toBe(42);
    expect(known.slice(42).every(Boolean)).toBe(true);
  });

  it('by sums that slide is the same as by each window on its own', () => {
    fc.assert(
      fc.property(someLoads, (loads) => {
        const slow = meanOf(loads.slice(-7)) / meanOf(loads.slice(-28));
        const before = meanOf(loads.slice(-28, -7));
        const fast = last(coupled(loads));
        expect(fast ?? 0).toBeCloseTo(Number.isNaN(slow) ? 0 : slow, 9);
        expect(fast === undefined).toBe(Number.isNaN(slow));
        expect(last(uncoupled(loads)) === undefined).toBe(before === 0);
        expect(last(uncoupled(loads)) ?? 0).toBeCloseTo(
          before === 0 ? 0 : meanOf(loads.slice(-7)) / before,
          9,
        );
      }),
    );
  });

  it('coupled never passes 4, however the days fall', () => {
    fc.assert(
      fc.property(someLoads, (loads) => {
        for (const ratio of coupled(loads)) expect(ratio ?? 0).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('by rolling means does not mind the order of days within a week; by weighted averages it does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (load) => {
        const early = [...weeks(50, 50, 50), load, 0, 0, 0, 0, 0, 0];
        const late = [...weeks(50, 50, 50), 0, 0, 0, 0, 0, 0, load];
        expect(last(coupled(early))).toBe(last(coupled(late)));
        expect(last(weighted(early)) ?? 0).toBeLessThan(last(weighted(late)) ?? 0);
      }),
    );
  });
});

describe('monotony and strain', () => {
  it('of a week of hard and rest days are what Foster’s formula gives', () => {
    const week = [300, 0, 450, 0, 300, 600, 0];
    const monotony = meanOf(week) / deviationOf(week);
    expect(last(spread(week))?.monotony).toBeCloseTo(monotony, 9);
    expect(last(spread(week))?.strain).toBeCloseTo(1_650 * monotony, 6);
  });

  it('are not defined for days that are all alike, at rest or not', () => {
    expect(last(spread(weeks(0)))).toEqual({});
    expect(last(spread(weeks(33.37)))).toEqual({});
    expect(last(spread([...weeks(812.53, 99.99), ...weeks(0.1)]))).toEqual({});
  });

  it('are not defined before the seventh day, nor for seven days after an unknown one', () => {
    const loads = [10, 20, 10, 20, 10, 20, 10, undefined, 10, 20, 10, 20, 10, 20, 10];
    const known = spread(loads).flatMap(({ monotony }, day) => (monotony ? day : []));
    expect(known).toEqual([6, 14]);
  });

  it('by sums that slide are the same as by each week on its own', () => {
    fc.assert(
      fc.property(someLoads, (loads) => {
        const week = loads.slice(-7);
        const { monotony } = last(spread(loads)) ?? {};
        const deviation = deviationOf(week);
        const areAlike = week.every((load) => load === week[0]);
        expect(monotony === undefined).toBe(areAlike);
        if (monotony !== undefined) expect(monotony).toBeCloseTo(meanOf(week) / deviation, 6);
      }),
    );
  });
});

describe('all figures', () => {
  const figuresOf = (loads: Loads) =>
    loads.map((_, day) => ({
      coupled: coupled(loads)[day],
      uncoupled: uncoupled(loads)[day],
      weighted: weighted(loads)[day],
      ...spread(loads)[day],
    }));

  it('move with the history: days before it that are not known change nothing', () => {
    fc.assert(
      fc.property(someGaps, fc.integer({ min: 1, max: 40 }), (loads, days) => {
        const shifted: Loads = [...Array(days).fill(undefined), ...loads];
        expect(figuresOf(shifted).slice(days)).toEqual(figuresOf(loads));
      }),
      { numRuns: 30 },
    );
  });

  it('do not hang on a unit: with loads c times as large only strain changes, by c', () => {
    fc.assert(
      fc.property(someGaps, fc.integer({ min: 2, max: 9 }), (loads, times) => {
        const larger = figuresOf(loads.map((load) => load && load * times));
        for (const [day, { strain, ...others }] of figuresOf(loads).entries()) {
          const { strain: largerStrain, ...same } = larger[day] ?? {};
          for (const [name, value] of Object.entries(others)) {
            const other = Object.entries(same).find(([key]) => key === name)?.[1];
            expect(other === undefined).toBe(value === undefined);
            expect(other ?? 0).toBeCloseTo(value ?? 0, 9);
          }
          expect(largerStrain ?? 0).toBeCloseTo((strain ?? 0) * times, 4);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are never endless and never below 0', () => {
    fc.assert(
      fc.property(someGaps, (loads) => {
        for (const value of figuresOf(loads).flatMap((day) => Object.values(day))) {
          expect(value ?? 0).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(value ?? 0)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
