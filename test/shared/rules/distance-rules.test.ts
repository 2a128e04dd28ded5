import { describe, expect, it } from 'vitest';
import { answer, day, type Entry, easyWeeks, flag, flags, planned, run } from '../histories.ts';

const LONGEST = 'longest-run-jump';
const WEEKLY = 'weekly-jump';

describe('longest-run-jump', () => {
  const before = [...easyWeeks(4), run(day(-9), { kilometres: 14.2 })];

  it('flags a planned 18 km when 14.2 km was the longest of the 30 days', () => {
    const found = flag(LONGEST, [...before, planned(day(5), { kilometres: 18 })]);
    expect(found).toMatchObject({ status: 'fired', severity: 'caution', date: day(5) });
    expect(found.evidence).toMatchObject({
      longestMetres: 14_200,
      longestDate: day(-9),
      hazardRateRatio: 1.64,
      hazardRateRatioLow: 1.31,
      hazardRateRatioHigh: 2.05,
    });
    expect(found.words.seen).toContain('26.8 % past 14.2 km');
    expect(found.words.certainty).toContain('most injuries came in runs without any jump');
  });

  it('offers to shorten to the round 100 m below the limit, and that is quiet', () => {
    const { remedies } = flag(LONGEST, [...before, planned(day(5), { kilometres: 18 })]);
    expect(remedies).toContainEqual(
      expect.objectContaining({ type: 'shorten', distanceMetres: 15_600 }),
    );
    expect(answer(LONGEST, [...before, planned(day(5), { kilometres: 15.6 })])).toBe('quiet');
  });

  it('leaves alone exactly 110 % and nothing above', () => {
    const base = [...easyWeeks(4, [8, 8, 10])];
    expect(answer(LONGEST, [...base, planned(day(5), { kilometres: 11 })])).toBe('quiet');
    const barely = flag(LONGEST, [...base, planned(day(5), { kilometres: 11.001 })]);
    expect(barely.status).toBe('fired');
    expect(barely.words.seen).toContain('just over 10 % past 10 km');
  });

  it.each([
    [13, 1.64],
    [13.1, 1.52],
    [20, 1.52],
    [20.1, 2.28],
  ])('gives %s km after 10 km the rate of its band, %s', (kilometres, hazardRateRatio) => {
    const entries = [...easyWeeks(4, [8, 8, 10]), planned(day(5), { kilometres })];
    expect(flag(LONGEST, entries).evidence).toMatchObject({ hazardRateRatio });
  });

  it('counts the 30th day before and not the 31st', () => {
    const kept = [
      run(day(-60)),
      run(day(-25), { kilometres: 15 }),
      run(day(-3), { kilometres: 8 }),
    ];
    expect(answer(LONGEST, [...kept, planned(day(5), { kilometres: 16 })])).toBe('quiet');
    expect(answer(LONGEST, [...kept, planned(day(6), { kilometres: 16 })])).toBe('fired');
  });

  it('lacks data after 30 days without a run, and tells to come back in steps', () => {
    const found = flag(LONGEST, [run(day(-40)), planned(day(2), { kilometres: 5 })]);
    expect(found.status).toBe('not-enough-data');
    expect(found.words.seen).toContain('come back in steps');
  });

  it('lacks data for a run without a distance', () => {
    expect(answer(LONGEST, [...before, planned(day(5))])).toBe('not-enough-data');
  });

  it('says so when the log is shorter than the 30 days', () => {
    const entries = [run(day(-5), { kilometres: 8 }), planned(day(5), { kilometres: 12 })];
    expect(flag(LONGEST, entries).words.seen).toContain('The log begins on Wed 11 Nov');
  });

  it('is quiet about a long swim', () => {
    const swim = planned(day(5), { sport: 'swim', kilometres: 30 });
    expect(answer(LONGEST, [...before, swim])).toBe('quiet');
  });
});

describe('weekly-jump', () => {
  const weeks = easyWeeks(5, [10, 10, 10]);
  const week = (...kilometres: number[]) =>
    kilometres.map((distance, index) => planned(day(2 + index), { kilometres: distance }));

  it('is quiet for 33 km after 30 km, a note for 39 km, and a caution above', () => {
    expect(answer(WEEKLY, [...weeks, ...week(11, 11, 11)])).toBe('quiet');
    expect(flag(WEEKLY, [...weeks, ...week(13, 13, 13)])).toMatchObject({ severity: 'note' });
    expect(flag(WEEKLY, [...weeks, ...week(13, 13, 13.1)])).toMatchObject({ severity: 'caution' });
  });

  it('is dated on the day on which the sum passes the limit, and says the evidence is mixed', () => {
    const found = flag(WEEKLY, [...weeks, ...week(15, 15, 15, 3)]);
    expect(found.date).toBe(day(4));
    expect(found.words.certainty).toContain('mixed');
  });

  it('is silent below 15 km', () => {
    expect(answer(WEEKLY, [...easyWeeks(5, [2, 2, 2]), ...week(7, 7.9)])).toBe('quiet');
  });

  it('holds the week after a recovery week against the mean of four', () => {
    const recovery = [...easyWeeks(5, [10, 10, 10])].filter((_, index) => index > 2);
    const entries = [...recovery, run(day(-4), { kilometres: 12 })];
    expect(answer(WEEKLY, [...entries, ...week(9, 9, 9)])).toBe('quiet');
    expect(flag(WEEKLY, [...entries, ...week(13, 13, 13)]).evidence).toMatchObject({
      baseMetres: 25_500,
      comparedWith: 'the mean of the four weeks before',
    });
  });

  it('keeps a caution for 14 days with its date, and a note not at all', () => {
    const jump = (kilometres: number) => [
      ...easyWeeks(6, [10, 10, 10]).slice(3),
      run(day(-6), { kilometres: 15 }),
      run(day(-2), { kilometres }),
      ...week(10, 10, 10),
    ];
    expect(flags(WEEKLY, jump(30))).toMatchObject([{ date: day(-2), severity: 'caution' }]);
    expect(answer(WEEKLY, jump(20))).toBe('quiet');
  });

  it('trims nothing of a week that is done', () => {
    const far = (first: number) => [0, 2, 5].map((d) => run(day(first + d), { kilometres: 15 }));
    const next = (entries: readonly Entry[]) => flag(WEEKLY, entries).words.next;
    expect(next([...easyWeeks(5, [8, 8, 8]), ...far(-7)])).toBe(
      'It is done. Hold the two weeks after it level.',
    );
    const ahead = [0, 2, 5].map((d) => planned(day(d + 1), { kilometres: 15 }));
    expect(next([...easyWeeks(5, [8, 8, 8]), ...ahead])).toMatch(/^Trim/);
  });

  it('lets a caution go when its 14 days are over', () => {
    const passedOn = (date: number) => [
      ...easyWeeks(7, [10, 10, 10]).filter((_, index) => index > 5),
      run(day(date), { kilometres: 45 }),
      ...week(10, 10, 10),
      run(day(-7), { kilometres: 40 }),
    ];
    expect(flags(WEEKLY, passedOn(-13)).map(({ date }) => date)).toContain(day(-13));
    expect(flags(WEEKLY, passedOn(-14)).map(({ date }) => date)).not.toContain(day(-14));
  });

  it('offers an edit after which the week is no longer above its limit', () => {
    const { remedies } = flag(WEEKLY, [...weeks, ...week(10, 10, 25)]);
    const left = remedies.flatMap((remedy) =>
      remedy.type === 'shorten' ? remedy.distanceMetres / 1_000 : [],
    );
    expect(left).toEqual([19]);
    expect(flag(WEEKLY, [...weeks, ...week(10, 10, ...left)]).severity).toBe('note');
    expect(remedies).toContainEqual(expect.objectContaining({ type: 'swap' }));
  });

  it('lacks data when the week before is not in the log, or has a run without a distance', () => {
    expect(answer(WEEKLY, [run(day(-2)), ...week(10, 10)])).toBe('not-enough-data');
    expect(answer(WEEKLY, [...weeks, run(day(-1)), ...week(10, 10)])).toBe('not-enough-data');
  });
});
