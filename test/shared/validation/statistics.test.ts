import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  bootstrappedArea,
  type FourCells,
  oddsRatio,
  reweighted,
} from '../../validation/statistics.ts';

const cellsOf = (
  injuredFlagged: number,
  injuredQuiet: number,
  uninjuredFlagged: number,
  uninjuredQuiet: number,
): FourCells => ({ injuredFlagged, injuredQuiet, uninjuredFlagged, uninjuredQuiet });

const arbitraryCells = fc
  .tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500))
  .map((counts) => cellsOf(...counts));
const scores = fc.array(fc.nat(5), { minLength: 1, maxLength: 60 });

describe('the odds ratio', () => {
  it('gives what is worked out by hand for 20 of 100 against 10 of 100', () => {
    const found = oddsRatio(cellsOf(20, 80, 10, 90));
    expect(found?.value).toBeCloseTo(2.25, 10);
    expect(found?.low).toBeCloseTo(0.9943, 4);
    expect(found?.high).toBeCloseTo(5.0915, 4);
  });

  it('adds a half to every cell when one is empty', () => {
    expect(oddsRatio(cellsOf(5, 5, 0, 10))).toEqual(oddsRatio(cellsOf(5.5, 5.5, 0.5, 10.5)));
  });

  it('is not there without rows of both kinds, flagged and quiet', () => {
    expect(oddsRatio(cellsOf(0, 0, 3, 4))).toBeUndefined();
    expect(oddsRatio(cellsOf(3, 4, 0, 0))).toBeUndefined();
    expect(oddsRatio(cellsOf(0, 3, 0, 4))).toBeUndefined();
    expect(oddsRatio(cellsOf(3, 0, 4, 0))).toBeUndefined();
  });

  it('turns upside down when flagged and quiet change places', () => {
    fc.assert(
      fc.property(arbitraryCells, (cells) => {
        const found = oddsRatio(cells);
        const turned = oddsRatio({
          injuredFlagged: cells.injuredQuiet,
          injuredQuiet: cells.injuredFlagged,
          uninjuredFlagged: cells.uninjuredQuiet,
          uninjuredQuiet: cells.uninjuredFlagged,
        });
        if (!found || !turned) return found === turned;
        expect(found.value * turned.value).toBeCloseTo(1, 6);
        expect(found.low * turned.high).toBeCloseTo(1, 6);
        return found.low < found.value && found.value < found.high;
      }),
    );
  });
});

describe('re-weighting', () => {
  it('brings the injuries of a half-and-half sample back to their true share', () => {
    const found = reweighted(cellsOf(30, 70, 20, 80), 0.01);
    expect(found?.flagged).toBeCloseTo(0.01 * 0.3 + 0.99 * 0.2, 12);
    expect(found?.injuredWhenFlagged).toBeCloseTo(0.003 / 0.201, 12);
    expect(found?.injuredWhenQuiet).toBeCloseTo(0.007 / 0.799, 12);
  });

  it('splits the prevalence between flagged and quiet, whatever the sample', () => {
    fc.assert(
      fc.property(
        arbitraryCells,
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (cells, true_) => {
          const found = reweighted(cells, true_);
          if (!found) return;
          const { flagged, injuredWhenFlagged = 0, injuredWhenQuiet = 0 } = found;
          const whole = flagged * injuredWhenFlagged + (1 - flagged) * injuredWhenQuiet;
          expect(whole).toBeCloseTo(true_, 9);
        },
      ),
    );
  });

  it('says nothing of days that never come', () => {
    expect(reweighted(cellsOf(0, 9, 0, 9), 0.01)?.injuredWhenFlagged).toBeUndefined();
    expect(reweighted(cellsOf(9, 0, 9, 0), 0.01)?.injuredWhenQuiet).toBeUndefined();
    expect(reweighted(cellsOf(0, 0, 9, 0), 0.01)).toBeUndefined();
  });
});

describe('the area under the curve', () => {
  it('is the share of pairs in the right order, ties counted half', () => {
    expect(areaUnderCurve([1, 2], [0, 1])).toBe(3.5 / 4);
    expect(areaUnderCurve([2, 2], [1, 0])).toBe(1);
    expect(areaUnderCurve([1, 1], [1, 1])).toBe(0.5);
    expect(areaUnderCurve([], [1])).toBeUndefined();
  });

  it('agrees with counting every pair', () => {
    fc.assert(
      fc.property(scores, scores, (injured, uninjured) => {
        const points = injured.flatMap((score) =>
          uninjured.map((other) => (score > other ? 1 : score === other ? 0.5 : 0)),
        );
        const mean = points.reduce<number>((sum, point) => sum + point, 0) / points.length;
        expect(areaUnderCurve(injured, uninjured)).toBeCloseTo(mean, 9);
      }),
    );
  });

  it('has an interval around it that the seed decides', () => {
    const injured = [0, 1, 1, 2, 2, 2, 3, 0, 1, 2];
    const uninjured = [0, 0, 1, 1, 0, 2, 0, 1, 0, 1];
    const once = bootstrappedArea(injured, uninjured, { seed: 7, rounds: 400 });
    expect(bootstrappedArea(injured, uninjured, { seed: 7, rounds: 400 })).toEqual(once);
    expect(bootstrappedArea(injured, uninjured, { seed: 8, rounds: 400 })).not.toEqual(once);
    expect(once?.low).toBeLessThan(once?.value ?? 0);
    expect(once?.high).toBeGreaterThan(once?.value ?? 1);
  });

  it('has an interval as wide as theory says: 50 and 50 rows of chance spread by 0.058', () => {
    const rows = Array.from({ length: 50 }, (_, place) => place);
    const found = bootstrappedArea(rows, rows, { seed: 1, rounds: 2_000 });
    expect(found?.value).toBe(0.5);
    // Hanley and McNeil: SE of 0.058, so that the interval is 0.227 wide.
    expect((found?.high ?? 0) - (found?.low ?? 0)).toBeCloseTo(0.227, 1);
  });
});
