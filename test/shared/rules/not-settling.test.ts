import { describe, expect, it } from 'vitest';
import { answer, closed, day, easyWeeks, flag, pain } from '../histories.ts';

const RULE = 'not-settling';
/** Pain of these days, the last on Wednesday, today. */
const daily = (...levels: readonly number[]) =>
  levels.map((level, index) => pain(day(3 - levels.length + index), level));

describe('an episode of a week', () => {
  it('that does not go down wants a professional', () => {
    const found = flag(RULE, daily(3, 3, 3, 3, 3, 3, 3, 3));
    expect(found).toMatchObject({ status: 'fired', severity: 'caution', date: day(2) });
    expect(found.words.seen).toBe(
      'The episode (sit bone, right) is open since Wed 11 Nov, 7 days (limit 7). Of its last 8 logged days the first three have a mean pain of 3 and the last three of 3, which is not lower.',
    );
    expect(found.words.next).toContain('a physiotherapist, an athletic trainer or a doctor');
    expect(found.words.why).toContain('within a week');
    expect(found.words.why).toContain('time and patience');
    expect(found.sources.map(({ id }) => id)).toEqual(['black', 'gilman']);
  });

  it('that goes down, however slowly, does not', () => {
    expect(answer(RULE, daily(3, 3, 3, 3, 3, 3, 3, 2.9))).toBe('quiet');
    expect(answer(RULE, daily(3, 3, 3, 3, 3, 0, 0, 0))).toBe('quiet');
  });

  it('may still settle by itself before it is a week old', () => {
    expect(answer(RULE, daily(3, 3, 3, 3, 3, 3, 4))).toBe('quiet');
  });

  it('takes four logged days to see where it goes', () => {
    const found = flag(RULE, [pain(day(-6), 3), pain(day(-2), 3), pain(day(2), 3)]);
    expect(found.status).toBe('not-enough-data');
    expect(found.words.seen).toContain('pain is logged on 3 of the 4 days');
    expect(answer(RULE, [...daily(3, 3, 3), pain(day(-6), 3)])).toBe('fired');
  });

  it('counts each day by its highest pain', () => {
    const mixed = daily(3, 3, 3, 3, 3, 3, 3, 3).flatMap((entry) => [
      entry,
      { ...entry, fields: { ...entry.fields, pain: 0 } },
    ]);
    expect(answer(RULE, mixed)).toBe('fired');
  });
});

describe('a long episode', () => {
  it('is told by its last 14 days', () => {
    const bad = [-40, -38, -36].map((days) => pain(day(days), 8));
    expect(answer(RULE, [...bad, ...daily(2, 2, 2, 2)])).toBe('fired');
    expect(answer(RULE, [...bad, ...daily(4, 2, 2, 2)])).toBe('quiet');
  });

  it('that is as old as what is read may be older, and says so', () => {
    const { words } = flag(RULE, [pain(day(-360), 3), ...daily(2, 2, 2, 2)]);
    expect(words.seen).toContain(
      'open since Fri 21 Nov 2025 or earlier, 362 days or more (limit 7)',
    );
  });

  it('that is nearly over is settled: nothing is lower than 0', () => {
    expect(answer(RULE, [pain(day(-20), 3), ...daily(0, 0, 0, 0)])).toBe('quiet');
  });

  it('without an entry of late lacks data', () => {
    expect(answer(RULE, [pain(day(-40), 3)])).toBe('not-enough-data');
  });

  it('is no more once it is closed', () => {
    expect(answer(RULE, [...daily(3, 3, 3, 3, 3, 3, 3, 3), closed(day(2))])).toBe('quiet');
  });
});

describe('an acknowledged flag', () => {
  it('is the same the next day, and goes further with more pain', () => {
    const some = flag(RULE, daily(3, 3, 3, 3, 3, 3, 3, 3));
    const worse = flag(RULE, daily(3, 3, 3, 3, 3, 3, 3, 4));
    expect(worse.about).toBe(some.about);
    expect(worse.extent).toBeGreaterThan(some.extent);
  });
});

describe('without a log of pain', () => {
  it('lacks data', () => {
    expect(answer(RULE, [])).toBe('not-enough-data');
    expect(answer(RULE, easyWeeks(3))).toBe('not-enough-data');
  });
});
