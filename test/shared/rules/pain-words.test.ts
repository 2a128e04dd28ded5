import { describe, expect, it } from 'vitest';
import { answer, day, flag, flags, pain, planned, run } from '../histories.ts';

const HIGH = 'pain-too-high';
const WATCH = 'pain-watch';
const beforeRun = (days: number, level: number) => pain(day(days), level, { moment: 'before' });
const morning = (days: number, level: number) => pain(day(days), level, { moment: 'next-morning' });
const limp = (days: number, level: number) => pain(day(days), level, { signs: ['changed-gait'] });

describe('a morning after', () => {
  it('says how far it rose, and goes as far as pain and rise together', () => {
    const found = flag(HIGH, [beforeRun(0, 1), morning(1, 4)]);
    expect(found.words.seen).toBe(
      'Tue 17 Nov, sit bone, right: pain 4 of 10 next morning; the next morning 3 above before training. The limit is 5 of 10, or 2 points more the next morning than before training.',
    );
    expect(found.extent).toBe(7);
  });

  it('does not call it a rise when it fell', () => {
    const found = flags(WATCH, [beforeRun(0, 5), morning(1, 4)])[1];
    expect(found?.words.seen).toMatch(/: pain 4 of 10 next morning\. Watched/);
    expect(found?.extent).toBe(4);
  });

  it('stands against the least before training, and against nothing after it', () => {
    expect(answer(HIGH, [beforeRun(0, 0), beforeRun(0, 2), morning(1, 2)])).toBe('fired');
    expect(answer(HIGH, [pain(day(0), 0), morning(1, 2)])).toBe('quiet');
  });

  it('lacks its comparison only after a run that was done', () => {
    expect(answer(HIGH, [planned(day(3)), morning(4, 2)])).toBe('quiet');
    expect(answer(HIGH, [run(day(3)), morning(4, 2)])).toBe('not-enough-data');
    expect(answer(HIGH, [run(day(0)), morning(1, 1)])).toBe('quiet');
    expect(answer(WATCH, [run(day(0)), morning(1, 0)])).toBe('quiet');
    expect(answer(HIGH, [run(day(0)), pain(day(1), 2)])).toBe('quiet');
  });
});

describe('several entries of a day and spot', () => {
  it('are one flag, by the highest pain, the greatest rise and any limp', () => {
    const found = flags(HIGH, [beforeRun(0, 1), morning(1, 3), pain(day(1), 7), limp(1, 2)]);
    expect(found).toHaveLength(1);
    expect(found[0]?.words.seen).toContain(
      'pain 7 of 10 after training; the next morning 2 above before training; a changed way of walking or running. The',
    );
    expect(found[0]?.subjects.map(({ id }) => id)).toEqual([2, 3, 4]);
    expect(found[0]?.extent).toBe(7 + 2 + 21);
  });

  it('are not to watch too when one of them is too high', () => {
    expect(answer(WATCH, [pain(day(1), 4), pain(day(1), 7)])).toBe('quiet');
    expect(flags(WATCH, [pain(day(0), 4), pain(day(1), 7)])).toMatchObject([{ date: day(0) }]);
  });
});

describe('a limp with signs of a nerve', () => {
  it('is too high whatever the number, which says nothing here', () => {
    const signs = ['changed-gait', 'tingling'] as const;
    const found = flag(HIGH, [
      beforeRun(0, 0),
      pain(day(1), 3, { moment: 'next-morning', signs: [...signs] }),
    ]);
    expect(found).toMatchObject({ status: 'fired', evidence: { rise: null, changedGait: true } });
  });
});

describe('pain to watch', () => {
  it('makes the hard runs easy or takes them away, and leaves the easy ones', () => {
    const plan = [planned(day(3)), planned(day(4), { kind: 'tempo' })];
    expect(flag(WATCH, [pain(day(1), 4), ...plan]).remedies).toEqual([
      { type: 'ease', sessionId: 3 },
      { type: 'swap', sessionId: 3 },
    ]);
  });
});
