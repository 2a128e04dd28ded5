import { describe, expect, it } from 'vitest';
import { answer, day, easyWeeks, flag, flags, pain, planned, run } from '../histories.ts';

const HIGH = 'pain-too-high';
const WATCH = 'pain-watch';
const beforeRun = (days: number, level: number) => pain(day(days), level, { moment: 'before' });
const morning = (days: number, level: number) => pain(day(days), level, { moment: 'next-morning' });

describe('pain around training', () => {
  it.each([
    [2, 'quiet', 'quiet'],
    [3, 'quiet', 'fired'],
    [5, 'quiet', 'fired'],
    [5.5, 'fired', 'quiet'],
    [10, 'fired', 'quiet'],
  ])('of %s is too high: %s, to watch: %s', (level, high, watch) => {
    expect(answer(HIGH, [pain(day(1), level)])).toBe(high);
    expect(answer(WATCH, [pain(day(1), level)])).toBe(watch);
  });

  it('is too high when the next morning is 2 above before the run', () => {
    const entries = [beforeRun(0, 1), morning(1, 3)];
    expect(flag(HIGH, entries)).toMatchObject({ severity: 'caution', date: day(1) });
    expect(answer(WATCH, entries)).toBe('quiet');
  });

  it('is to watch when the next morning is a little above before the run', () => {
    expect(answer(HIGH, [beforeRun(0, 1), morning(1, 2)])).toBe('quiet');
    expect(answer(WATCH, [beforeRun(0, 1), morning(1, 2)])).toBe('fired');
    expect(answer(WATCH, [beforeRun(0, 2), morning(1, 2)])).toBe('quiet');
  });

  it('compares a morning with the same side only', () => {
    const left = pain(day(0), 0, { moment: 'before', side: 'left' });
    expect(answer(HIGH, [left, morning(1, 2)])).toBe('quiet');
  });

  it('lacks data when the run of the day before has no entry before it', () => {
    const found = flag(HIGH, [run(day(0)), morning(1, 2)]);
    expect(found.status).toBe('not-enough-data');
    expect(found.words.seen).toContain('before the run of Mon 16 Nov');
    expect(answer(WATCH, [run(day(0)), morning(1, 0)])).toBe('quiet');
  });

  it('is too high with a changed gait, however little it hurts', () => {
    expect(answer(HIGH, [pain(day(1), 0, { signs: ['changed-gait'] })])).toBe('fired');
    expect(answer(HIGH, [pain(day(1), 0, { signs: [] })])).toBe('quiet');
  });

  it('is not judged by a number when a nerve speaks: its own rule does', () => {
    const entries = [pain(day(1), 8, { signs: ['tingling'] })];
    expect(answer(HIGH, entries)).toBe('not-enough-data');
    expect(answer('nerve-signs', entries)).toBe('fired');
  });

  it('offers to swap the runs that come, and of those the hard ones while it is to watch', () => {
    const plan = [planned(day(3)), planned(day(4), { kind: 'tempo' }), planned(day(1))];
    expect(flag(HIGH, [pain(day(1), 6), ...plan]).remedies).toHaveLength(2);
    expect(flag(WATCH, [pain(day(1), 4), ...plan]).remedies).toEqual([
      { type: 'ease', sessionId: 3 },
      { type: 'swap', sessionId: 3 },
    ]);
  });
});

describe('pain that is not too high', () => {
  it('is not said to settle by the next morning when no morning is logged', () => {
    const { seen } = flag(HIGH, [pain(day(1), 4)]).words;
    expect(seen).not.toMatch(/settles/);
    expect(seen).toContain('What was not logged is not known');
  });
});

describe('pain of the week before', () => {
  it('is not gone because it is Monday', () => {
    expect(flag(HIGH, [pain(day(-1), 7)])).toMatchObject({ status: 'fired', date: day(-1) });
  });

  it('has had its say when there is a newer word', () => {
    expect(answer(HIGH, [pain(day(-1), 7), pain(day(1), 1)])).toBe('quiet');
    expect(answer(HIGH, [pain(day(-7), 7)])).toBe('fired');
  });

  it('is not answered by another place, nor by pain while sitting', () => {
    const elsewhere = pain(day(1), 1, { region: 'knee' });
    const seated = pain(day(1), 1, { moment: 'sitting' });
    expect(flags(HIGH, [pain(day(-1), 7), elsewhere, seated])).toMatchObject([{ date: day(-1) }]);
  });
});

describe('a log without pain around training', () => {
  it('is not a log without pain', () => {
    expect(answer(HIGH, easyWeeks(3))).toBe('not-enough-data');
    expect(answer(WATCH, [pain(day(1), 4, { moment: 'sitting' })])).toBe('not-enough-data');
  });
});
