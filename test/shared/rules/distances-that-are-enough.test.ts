import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDistanceUnit } from '../../../shared/words/format.ts';
import { day, easyWeeks, flag, planned, run } from '../histories.ts';

const RUNS = { numRuns: 60 };
const anyUnits = fc.constantFrom('kilometres', 'miles');
const anyMetres = fc.integer({ min: 3_000, max: 25_000 });
/** What stands after these words: `Trim 3.1 km` is 3,100 m. */
const metresAfter = (words: string, text: string, units: 'kilometres' | 'miles') =>
  fromDistanceUnit(Number(new RegExp(`${words} ([\\d.,]+) `).exec(text)?.[1]), units);

describe('who does just what a flag says, in kilometres or in miles, is not flagged for it again', () => {
  it('a run shortened to the distance that is named is not too long', () => {
    fc.assert(
      fc.property(anyUnits, anyMetres, (units, longest) => {
        const planning = (kilometres: number) =>
          flag(
            'longest-run-jump',
            [run(day(-9), { kilometres: longest / 1_000 }), planned(day(5), { kilometres })],
            { units },
          );
        const { words } = planning(longest / 500);
        const enough = metresAfter('Shorten it to', words.next, units);
        expect(planning(enough / 1_000).status).toBe('quiet');
        // And no more of the run is given up than the next tenth.
        expect(longest * 1.1 - enough).toBeLessThan(fromDistanceUnit(0.1, units) + 100);
      }),
      RUNS,
    );
  });

  it('a week trimmed by the distance that is named does not jump as far', () => {
    fc.assert(
      fc.property(anyUnits, anyMetres, (units, more) => {
        const planning = (metres: number) =>
          flag('weekly-jump', [...easyWeeks(5), planned(day(5), { kilometres: metres / 1_000 })], {
            units,
          });
        const metres = 36_400 + more;
        const { words } = planning(metres);
        const trimmed = metresAfter('Trim', words.next, units);
        expect(planning(metres - trimmed).severity).not.toBe('caution');
        expect(trimmed - more).toBeLessThan(fromDistanceUnit(0.1, units));
      }),
      RUNS,
    );
  });
});
