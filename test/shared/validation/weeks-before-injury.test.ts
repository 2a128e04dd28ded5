import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { readTable } from '../../validation/read-table.ts';
import { validationOf } from '../../validation/validation-of.ts';
import { measureFlags } from '../../validation/weeks-before-injury/measure-flags.ts';
import { weekRowsOf } from '../../validation/weeks-before-injury/week-rows.ts';
import { inFolder, sampleIn, WEEK_HEADER } from './made-up-rows.ts';

const repeated = (line: string, times: number) => new Array<string>(times).fill(line);

/** Of 40 injured 20 are flagged for the jump, of 40 others 10; all else is level and easy. */
const JUMPS = [
  ...repeated('60,0,40,0,40,0,1', 20),
  ...repeated('40,0,40,0,40,0,1', 20),
  ...repeated('60,0,40,0,40,0,0', 10),
  ...repeated('40,0,40,0,40,0,0', 30),
];

function worthOfLines(lines: readonly string[]) {
  let worth: ReturnType<typeof measureFlags> | undefined;
  inFolder((folder) => {
    worth = measureFlags(weekRowsOf(readTable(`${sampleIn(folder, lines)}/week_sample_knn.csv`)));
  });
  if (!worth) throw new Error('Nothing was measured.');
  return worth;
}

function refusalOf(lines: readonly string[], header = WEEK_HEADER): string {
  let message = '';
  inFolder((folder) => {
    try {
      validationOf(sampleIn(folder, lines, header));
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      message = fault.message;
    }
  });
  return message;
}

describe('weeks before injuries', () => {
  it('are counted by flag and by injury', () => {
    const { all } = worthOfLines(JUMPS);
    const jump = all.conditions.find(({ id }) => id === 'week-jump');
    expect(jump?.cells).toEqual({
      injuredFlagged: 20,
      injuredQuiet: 20,
      uninjuredFlagged: 10,
      uninjuredQuiet: 30,
    });
    expect(jump?.oddsRatio?.value).toBeCloseTo(3, 10);
    expect(all.anyCaution.cells).toEqual(jump?.cells);
    expect(all.area.cautions?.value).toBeCloseTo(0.625, 10);
  });

  it('are re-weighted to 575 injuries in 42,798 rows before a rate is told', () => {
    const { all } = worthOfLines(JUMPS);
    const truth = 575 / 42_798;
    const flagged = truth * 0.5 + (1 - truth) * 0.25;
    expect(all.anyCaution.inLife?.flagged).toBeCloseTo(flagged, 12);
    expect(all.anyCaution.inLife?.injuredWhenFlagged).toBeCloseTo((truth * 0.5) / flagged, 12);
    expect(all.scores.map(({ score, injured, uninjured }) => [score, injured, uninjured])).toEqual([
      [0, 20, 30],
      [1, 20, 10],
    ]);
  });

  it('without a verdict are in no cell', () => {
    const { all } = worthOfLines([...JUMPS, '20,0,0,0,20,0,1']);
    const jump = all.conditions.find(({ id }) => id === 'week-jump');
    expect(jump?.cannotTell).toBe(1);
    expect(jump?.cells.injuredFlagged).toBe(20);
    expect(jump?.cells.injuredQuiet).toBe(20);
  });

  it('are counted again without the weeks of no running', () => {
    const { all, some } = worthOfLines([...JUMPS, '0,0,40,0,40,0,0']);
    expect(all.uninjured).toBe(41);
    expect(some.map(({ uninjured }) => uninjured)).toEqual([40, 41]);
  });

  it('make the same report and the same numbers every time', () => {
    inFolder((folder) => {
      const once = validationOf(sampleIn(folder, JUMPS));
      expect(validationOf(folder)).toEqual(once);
      expect(once.report).toContain('20 of 40   50.0 %');
      expect(JSON.parse(JSON.stringify(once.numbers))).toHaveProperty('all.injured', 40);
    });
  });
});

describe('a table that cannot be', () => {
  it.each([
    ['40,0,40,0,40,0,2', 'row 1, column "injury" says "2", which is neither 0 nor 1'],
    ['40,0,40,0,40,0,', 'row 1, column "injury" says ""'],
    ['-1,0,40,0,40,0,0', 'row 1, column "total kms" says "-1"'],
    ['40,0,much,0,40,0,0', 'column "total kms.1" says "much"'],
    ['40,0,40,0,4000,0,0', 'column "total kms.2" says "4000"'],
    ['40,41,40,0,40,0,0', 'says 41 km hard of 40 km'],
    ['40,0,40,0,40,0', 'no table of comma-separated values'],
  ])('is refused with the place and the value: %s', (line, said) => {
    expect(refusalOf([line])).toContain(said);
  });

  it('is refused with the columns that it lacks', () => {
    expect(refusalOf(['40,0'], 'total kms,injury')).toContain('"total kms.1"');
  });

  it('is refused without rows, and where it is not', () => {
    expect(refusalOf([])).toContain('it holds no rows');
    expect(() => validationOf('/nowhere/at/all')).toThrow('there is nothing of that name');
    inFolder((folder) => {
      expect(() => validationOf(folder)).toThrow('week_sample_knn.csv was to be read');
    });
  });
});
