import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, parseDecimal } from '../../../renderer/dialogs/workout/decimal.ts';

describe('a typed number', () => {
  it.each([
    ['8.5', 8.5],
    ['8,5', 8.5],
    [' 12 ', 12],
    ['.5', 0.5],
    ['8.', 8],
    ['-3', -3],
  ])('reads %j as %d', (typed, value) => {
    expect(parseDecimal(typed)).toBe(value);
  });

  it('is unknown, not zero, when nothing is typed', () => {
    expect(parseDecimal('  ')).toBeUndefined();
  });

  it.each(['1,500', '1.500,5', '8:30', 'ten', '1e3', '--1', '.', '0x10', 'Infinity'])(
    'is refused rather than guessed: %j',
    (typed) => {
      expect(parseDecimal(typed)).toBeNaN();
    },
  );

  it('comes back from its own text, to two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_00 }), (hundredths) => {
        expect(parseDecimal(decimalText(hundredths / 100))).toBeCloseTo(hundredths / 100, 8);
      }),
    );
  });
});
