import { describe, expect, it } from 'vitest';
import { answer, day, type Entry, easyWeeks, flag, flags, planned, run } from '../../histories.ts';
import { offerInWords } from '../flag-in-words.ts';

const offers = (...found: Parameters<typeof flag>) => flag(...found).remedies.map(offerInWords);
const week = (...kilometres: number[]) =>
  kilometres.map((distance, index) => planned(day(2 + index), { kilometres: distance }));

describe('longest-run-jump', () => {
  const RULE = 'longest-run-jump';
  const before = easyWeeks(5);

  it('tells two runs of a day apart, the longer one first', () => {
    const two = [planned(day(5), { kilometres: 15 }), planned(day(5), { kilometres: 16 })];
    const found = flags(RULE, [...before, ...two]);
    expect(found.map(({ about, evidence }) => [about, evidence.distanceMetres])).toEqual([
      [`${day(5)}, number 2`, 15_000],
      [day(5), 16_000],
    ]);
  });

  it('leaves a run of no distance alone, even as the first in a month', () => {
    expect(answer(RULE, [...before, planned(day(5), { kilometres: 0, minutes: 30 })])).toBe(
      'quiet',
    );
    expect(answer(RULE, [run(day(-40)), planned(day(5), { kilometres: 0, minutes: 30 })])).toBe(
      'quiet',
    );
  });

  it('says nothing of runs without a distance where there are none', () => {
    const { seen } = flag(RULE, [...before, planned(day(5), { kilometres: 16 })]).words;
    expect(seen).not.toContain('left out');
  });

  it('offers no run of nothing', () => {
    const tiny = [run(day(-40)), run(day(-2), { kilometres: 0.05 })];
    expect(offers(RULE, [...tiny, planned(day(2), { kilometres: 5 })])).toEqual(['swap 3']);
  });
});

describe('weekly-jump', () => {
  const RULE = 'weekly-jump';
  const weeks = easyWeeks(5, [10, 10, 10]);

  it('speaks from 15 km on, and on the run that passes the limit', () => {
    const little = easyWeeks(5, [3, 3, 4]);
    expect(answer(RULE, [...little, ...week(7, 7.9)])).toBe('quiet');
    expect(answer(RULE, [...little, ...week(7, 8)])).toBe('fired');
    expect(flag(RULE, [...weeks, ...week(13, 26, 1)]).date).toBe(day(4));
  });

  it('trims the longest run that is ahead and not hard', () => {
    const tempo = planned(day(6), { kind: 'tempo', kilometres: 20 });
    const done = run(day(0), { kilometres: 18 });
    expect(offers(RULE, [...weeks, done, ...week(6, 8), tempo])).toEqual([]);
    expect(offers(RULE, [...weeks, ...week(9, 12), tempo])).toEqual([
      'shorten 17 to 10000',
      'swap 17',
    ]);
  });

  it('swaps where less than a kilometre would be left', () => {
    const done = run(day(0), { kilometres: 38 });
    expect(offers(RULE, [...weeks, done, ...week(10)])).toEqual(['shorten 17 to 1000', 'swap 17']);
    expect(offers(RULE, [...weeks, run(day(0), { kilometres: 38.1 }), ...week(10)])).toEqual([
      'swap 17',
    ]);
    expect(offers(RULE, [...weeks, run(day(0), { kilometres: 39 }), ...week(10)])).toEqual([
      'swap 17',
    ]);
    expect(offers(RULE, [...weeks, run(day(0), { kilometres: 39.1 }), ...week(10)])).toEqual([]);
  });

  it('is held against the week before alone where the four are not all known', () => {
    const recovery = (...more: Entry[]) => [
      ...easyWeeks(5, [10, 10, 10]).slice(3),
      run(day(-4), { kilometres: 12 }),
      ...more,
      ...week(9, 9, 9),
    ];
    const base = (entries: readonly Entry[]) => flag(RULE, entries).evidence.comparedWith;
    expect(answer(RULE, recovery())).toBe('quiet');
    expect(base(recovery(run(day(-12))))).toBe('the week before');
    const short = [...easyWeeks(3, [10, 10, 10]).slice(3), run(day(-4), { kilometres: 12 })];
    expect(base([...short, ...week(9, 9, 9)])).toBe('the week before');
  });

  it('takes a week of exactly 80 % of the mean for no recovery week', () => {
    const weeksOf = (last: number) => [
      ...easyWeeks(5, [10, 10, 10]).slice(3),
      run(day(-4), { kilometres: last }),
    ];
    // With three weeks of 30 km the mean is 28.125 km where the last has 22.5 km: 80 %.
    const base = (last: number) =>
      flag(RULE, [...weeksOf(last), ...week(20, 20)]).evidence.comparedWith;
    expect(base(22.5)).toBe('the week before');
    expect(base(22.4)).toBe('the mean of the four weeks before');
  });
});

describe('racing-introduced', () => {
  const RULE = 'racing-introduced';
  const race = (days: number, fields: object = {}) =>
    planned(day(days), { kind: 'race', kilometres: 5, ...fields });
  const raced = (days: number) => run(day(days), { kind: 'race', kilometres: 5 });

  it('judges the race of a Monday, and not that of the Sunday before', () => {
    expect(flags(RULE, [...easyWeeks(14), raced(0)])).toMatchObject([{ date: day(0) }]);
    expect(answer(RULE, [...easyWeeks(14), raced(-1)])).toBe('quiet');
  });

  it('forgets a race of 85 days ago', () => {
    expect(answer(RULE, [...easyWeeks(14), raced(-78), race(6)])).toBe('quiet');
    expect(answer(RULE, [...easyWeeks(14), raced(-79), race(6)])).toBe('fired');
  });

  it('tells two races of a day apart, says so in words, and knows which is nearer', () => {
    const found = flags(RULE, [...easyWeeks(14), raced(-30), raced(-8), race(5), race(5)]);
    expect(found.map(({ about }) => about)).toEqual([day(5), `${day(5)}, number 2`]);
    expect(found.map(({ extent }) => extent)).toEqual([2, 15]);
    expect(found[1]?.words.seen).toContain('on the same day as the race of Sat 21 Nov');
  });

  it('asks about a run without a kind only in the days that matter', () => {
    const unknown = (days: number) =>
      run(day(days), { kind: undefined, kilometres: 10, hardKilometres: 8 });
    const easy = run(day(-20), { kind: undefined, kilometres: 10, hardKilometres: 0 });
    expect(answer(RULE, [...easyWeeks(14), unknown(-79), race(6)])).toBe('fired');
    expect(answer(RULE, [...easyWeeks(14), unknown(-78), race(6)])).toBe('not-enough-data');
    expect(answer(RULE, [...easyWeeks(14), easy, race(6)])).toBe('fired');
    const now = run(day(1), { kind: undefined, kilometres: 10, hardKilometres: 0 });
    expect(answer(RULE, [...easyWeeks(14), now])).toBe('quiet');
  });
});

describe('intensity-jump', () => {
  const RULE = 'intensity-jump';
  const hard = (days: number, kilometres: number) =>
    planned(day(days), { kind: 'tempo', kilometres, hardKilometres: kilometres });

  it('offers only the run that is enough alone, and no run that is done', () => {
    const entries = [...easyWeeks(4), ...week(10, 10), hard(4, 1), hard(5, 6)];
    expect(offers(RULE, entries)).toEqual(['swap 16', 'ease 16']);
    const done = run(day(0), { kind: 'tempo', kilometres: 6, hardKilometres: 6 });
    expect(offers(RULE, [...easyWeeks(4), ...week(10, 10), done, hard(4, 1)])).toEqual([]);
  });

  it('is quiet about a week without a run, whatever came before', () => {
    const before = run(day(-3), { kind: 'tempo', kilometres: 10, hardKilometres: 10 });
    expect(answer(RULE, [before, planned(day(3), { sport: 'bike' })])).toBe('quiet');
  });

  it('goes as far as the points above what came before and the share of 21 days', () => {
    const before = [-17, -10, -3].map((days) => run(day(days), { kilometres: 10 }));
    const log = [run(day(-60)), ...before];
    const { extent } = flag(RULE, [...log, hard(3, 12), ...week(10)]);
    expect(extent).toBeCloseTo((12 / 22 - 0) * 100 + (12 / 42) * 100);
  });
});

describe('intensity-introduced', () => {
  const RULE = 'intensity-introduced';
  const tempo = (days: number, fields: object = {}) =>
    run(day(days), { kind: 'tempo', kilometres: 8, hardKilometres: 4, ...fields });

  it('judges the run of a Monday', () => {
    expect(flag(RULE, [...easyWeeks(6), tempo(0)])).toMatchObject({ date: day(0), extent: 4_000 });
    expect(flag(RULE, [...easyWeeks(6), run(day(0), { kind: 'tempo' })]).extent).toBe(0);
  });

  it('asks how hard the runs of the days before were, and of no other run of its day', () => {
    const unknown = (days: number) => run(day(days), { kind: undefined, kilometres: 5 });
    expect(flag(RULE, [...easyWeeks(6), unknown(1), tempo(1)]).status).toBe('fired');
    expect(flag(RULE, [...easyWeeks(6), tempo(1), unknown(1)]).status).toBe('fired');
    expect(flag(RULE, [...easyWeeks(6), unknown(0), tempo(1)]).status).toBe('not-enough-data');
  });
});

describe('return-after-break', () => {
  const RULE = 'return-after-break';
  const ranUntil = (last: number) => [run(day(last - 20)), run(day(last - 8)), run(day(last))];

  it('counts a day as done when all of it is', () => {
    const twice = [
      run(day(2), { minutes: 20 }),
      ...[30, 30].map((minutes) => planned(day(2), { minutes })),
    ];
    const found = flag(RULE, [...ranUntil(-16), ...twice]);
    expect(found.evidence).toMatchObject({ done: false, minutes: 50 });
    expect(found.words.next).toMatch(/^Come back in steps/);
  });

  it('tells the last break of all', () => {
    const found = flag(RULE, [...ranUntil(-60), ...ranUntil(-16).slice(2), planned(day(4))]);
    expect(found.evidence).toMatchObject({ lastRunDate: day(-16), daysWithout: 19 });
  });
});

describe('hard-days-together', () => {
  const RULE = 'hard-days-together';
  const at = (days: number, time: string) =>
    run(day(days), { kind: 'tempo', minutes: 60, startedAt: `${day(days)}T${time}:00` });

  it('tells the two that are closest in hours', () => {
    const found = flag(RULE, [...easyWeeks(2), at(-1, '20:00'), at(0, '08:00'), at(1, '07:00')]);
    expect(found.evidence).toMatchObject({ date: day(0), hoursBetween: 11 });
    expect(
      flags(RULE, [...easyWeeks(2), at(-1, '20:00'), at(0, '08:00'), at(1, '07:00')])[1],
    ).toMatchObject({ evidence: { earlierDate: day(0), hoursBetween: 22 } });
  });

  it('counts from the earlier start, however they were logged, and never below 0', () => {
    const found = flag(RULE, [...easyWeeks(2), at(1, '18:00'), at(1, '09:00')]);
    expect(found.evidence).toMatchObject({ hoursBetween: 8 });
    expect(
      flag(RULE, [...easyWeeks(2), at(1, '09:30'), at(1, '09:00')]).evidence.hoursBetween,
    ).toBe(0);
  });

  it('goes by days where one of the two has no start', () => {
    const untimed = run(day(0), { kind: 'tempo', minutes: 60 });
    const found = flag(RULE, [...easyWeeks(2), untimed, at(1, '09:00')]);
    expect(found).toMatchObject({ extent: 24, evidence: { hoursBetween: null } });
  });
});
