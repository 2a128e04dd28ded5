import { describe, expect, it } from 'vitest';
import { isRising, lastMornings } from '../../../../shared/rules/looking/rising-mornings.ts';
import { day, history, pain } from '../../histories.ts';

const log = (...entries: ReturnType<typeof pain>[]) => history(entries).symptoms;
const morning = (days: number, level: number) => pain(day(days), level, { moment: 'next-morning' });
const painsOf = (symptoms: ReturnType<typeof log>) =>
  lastMornings(symptoms, 3)?.map(({ pain }) => pain);

describe('the last three mornings', () => {
  it('are the last that were logged, first to last', () => {
    expect(painsOf(log(morning(-4, 1), morning(-3, 2), morning(-2, 3), morning(-1, 4)))).toEqual([
      2, 3, 4,
    ]);
  });

  it('are none of two, and no other moment of the day counts', () => {
    expect(painsOf(log())).toBeUndefined();
    expect(painsOf(log(morning(-2, 1), morning(-1, 2)))).toBeUndefined();
    expect(painsOf(log(morning(-3, 1), pain(day(-2), 5), morning(-1, 2)))).toBeUndefined();
    const mixed = log(morning(-3, 1), morning(-2, 2), pain(day(-2), 9), morning(-1, 3));
    expect(painsOf(mixed)).toEqual([1, 2, 3]);
  });

  it('are in a row while no two are more than the days apart', () => {
    expect(painsOf(log(morning(-7, 1), morning(-4, 2), morning(-1, 3)))).toEqual([1, 2, 3]);
    expect(painsOf(log(morning(-8, 1), morning(-4, 2), morning(-1, 3)))).toBeUndefined();
    expect(painsOf(log(morning(-8, 1), morning(-5, 2), morning(-1, 3)))).toBeUndefined();
  });

  it('rise when each is worse than the one before it', () => {
    const rises = (...levels: [number, number, number]) => {
      const [first, second, third] = levels.map((level, index) => morning(index, level));
      const mornings = first && second && third && lastMornings(log(first, second, third), 3);
      if (!mornings) throw new Error('These are three mornings in a row.');
      return isRising(mornings);
    };
    expect(rises(1, 2, 3)).toBe(true);
    expect(rises(2, 2, 3)).toBe(false);
    expect(rises(3, 2, 3)).toBe(false);
    expect(rises(1, 3, 3)).toBe(false);
    expect(rises(1, 3, 2)).toBe(false);
  });
});
