import { describe, expect, it } from 'vitest';
import {
  answer,
  day,
  type Entry,
  easyWeeks,
  flag,
  flags,
  pain,
  planned,
  run,
} from '../histories.ts';
import { afterRemedies } from './after-remedies.ts';

const INTERVALS = { kind: 'intervals', kilometres: 9, hardKilometres: 4.8, rpe: 8 };
const RACE = { kind: 'race', kilometres: 5, rpe: 9 };

describe('intensity-introduced', () => {
  const RULE = 'intensity-introduced';
  const intervals = planned(day(3), INTERVALS);

  it('flags the first intervals after five easy weeks', () => {
    const found = flag(RULE, [...easyWeeks(5), intervals]);
    expect(found).toMatchObject({ status: 'fired', severity: 'caution', date: day(3) });
    expect(found.remedies.map(({ type }) => type)).toEqual(['swap', 'ease']);
    expect(found.words.next).toContain('4 × 15–20 s');
  });

  it('is quiet when the intervals are swapped to water jogging', () => {
    const swapped = planned(day(3), { ...INTERVALS, sport: 'water-jog', kilometres: undefined });
    expect(answer(RULE, [...easyWeeks(5), swapped])).toBe('quiet');
  });

  it('knows hard running of 28 days ago, and has forgotten that of 29', () => {
    expect(answer(RULE, [...easyWeeks(5), run(day(-25), INTERVALS), intervals])).toBe('quiet');
    const found = flag(RULE, [...easyWeeks(5), run(day(-26), INTERVALS), intervals]);
    expect(found.evidence).toMatchObject({ lastHardDate: day(-26) });
  });

  it('flags only the first of two', () => {
    const found = flags(RULE, [...easyWeeks(5), intervals, planned(day(5), INTERVALS)]);
    expect(found.map(({ date }) => date)).toEqual([day(3)]);
  });

  it('does not take strides for hard running', () => {
    const strides = planned(day(3), { kilometres: 8, hardKilometres: 0.4 });
    expect(answer(RULE, [...easyWeeks(5), strides])).toBe('quiet');
  });

  it('lacks data while the log is shorter than 28 days, or a run in them says nothing', () => {
    expect(answer(RULE, [...easyWeeks(2), intervals])).toBe('not-enough-data');
    const unknown = run(day(-3), { kilometres: 8, kind: undefined });
    expect(answer(RULE, [...easyWeeks(5), unknown, intervals])).toBe('not-enough-data');
  });
});

describe('intensity-jump', () => {
  const RULE = 'intensity-jump';
  const easy = [planned(day(2), { kilometres: 10 }), planned(day(5), { kilometres: 10 })];
  const hard = (hardKilometres: number) =>
    planned(day(3), { kind: 'intervals', kilometres: 10, hardKilometres });

  it('flags a tenth of hard running after none, and nothing less', () => {
    const found = flag(RULE, [...easyWeeks(4), ...easy, hard(3)]);
    expect(found).toMatchObject({ status: 'fired', date: day(3) });
    expect(found.evidence).toMatchObject({ weekShare: 0.1, shareBefore: 0, isAboveBefore: true });
    expect(answer(RULE, [...easyWeeks(4), ...easy, hard(2.9)])).toBe('quiet');
  });

  it('counts the points from what was hard before, in evidence and words', () => {
    const before = [-21, -14, -7].flatMap((start) => [
      run(day(start), { kilometres: 9 }),
      run(day(start + 1), { kilometres: 1, kind: 'tempo', hardKilometres: 1 }),
    ]);
    const found = flag(RULE, [run(day(-30)), ...before, ...easy, hard(9)]);
    expect(found.evidence).toMatchObject({ weekShare: 0.3, shareBefore: 0.1 });
    expect(found.words.seen).toBe(
      '9 km of 30 km running is hard: 30 %. That is 20 points above 10 % in the 21 days before (limit 10 points).',
    );
  });

  it('offers to ease only where an easy run of that length is enough', () => {
    const history = [
      run(day(-15), { kilometres: undefined, kind: undefined }),
      run(day(0), { kilometres: 5.1, hardKilometres: 2.04, kind: undefined }),
      run(day(0), { kilometres: 1.3, kind: undefined }),
      planned(day(2), { kilometres: 3, hardKilometres: 1 }),
    ];
    expect(flag(RULE, history).remedies.map(({ type }) => type)).not.toContain('ease');
  });

  it('flags more than a quarter over 21 days although nothing jumped', () => {
    const weeks = (hardKilometres: number) =>
      [-28, -21, -14, -7, 0].flatMap((start) => [
        run(day(start), { kilometres: 10 }),
        run(day(start + 1), { kind: 'tempo', kilometres: 10, hardKilometres }),
      ]);
    expect(flag(RULE, weeks(5.2)).evidence).toMatchObject({
      isAboveBefore: false,
      isAbove21Days: true,
    });
    expect(answer(RULE, weeks(5))).toBe('quiet');
  });

  it('offers to swap or ease the run without which the share is fine', () => {
    const { remedies } = flag(RULE, [...easyWeeks(4), ...easy, hard(5)]);
    expect(remedies.map(({ type }) => type)).toEqual(['swap', 'ease']);
  });

  it('offers all hard runs where one is not enough, and none where not even that would do', () => {
    const two = [...easyWeeks(4), ...easy, hard(8), hard(8)];
    expect(flag(RULE, two).remedies.map(({ type }) => type)).toEqual([
      ...['swap', 'swap', 'ease', 'ease'],
    ]);
    const hardBefore = [-12, -5].map((days) =>
      run(day(days), { kind: 'tempo', kilometres: 30, hardKilometres: 30 }),
    );
    expect(flag(RULE, [...easyWeeks(4), ...hardBefore, ...easy, hard(8)])).toMatchObject({
      status: 'fired',
      remedies: [],
    });
  });

  it('asks to ease a hard run only where one is still ahead', () => {
    const hardWeeks = [-14, -11, -7, -4].map((days) =>
      run(day(days), { kind: 'tempo', kilometres: 10, hardKilometres: 6 }),
    );
    const log = [...easyWeeks(5).slice(6), ...hardWeeks];
    const next = (...entries: Entry[]) => flag(RULE, [...log, ...entries]).words.next;
    const easy = planned(day(4), { kilometres: 5, hardKilometres: 0.4 });
    expect(next(easy)).toBe(
      'No hard run is left to ease. Let the runs ahead be easy, and the share comes down.',
    );
    expect(next(run(day(1), INTERVALS), easy)).toMatch(/^No hard run is left to ease/);
    expect(next(planned(day(3), INTERVALS))).toMatch(/^Ease one of the hard sessions/);
  });

  it('needs no log before a week that is easy throughout but for its 21 days', () => {
    const log = [run(day(-15), { kilometres: 8 }), run(day(-3), { kilometres: 8 })];
    expect(answer(RULE, [...log, ...easy])).toBe('quiet');
    expect(answer(RULE, [...log, ...easy, hard(5)])).toBe('not-enough-data');
  });

  it('lacks data when a large part of the running does not say how hard it was', () => {
    const unknown = run(day(1), { kilometres: 10, kind: undefined });
    expect(answer(RULE, [...easyWeeks(4), unknown, ...easy])).toBe('not-enough-data');
    expect(answer(RULE, [run(day(-3), { kilometres: 8 }), ...easy])).toBe('not-enough-data');
  });
});

describe('racing-introduced', () => {
  const RULE = 'racing-introduced';
  const race = planned(day(6), RACE);
  const reasons = (entries: Entry[]) => flag(RULE, entries).words.seen;

  it('flags the first race in twelve weeks', () => {
    expect(reasons([...easyWeeks(13), race])).toContain('the first in 84 days');
    expect(answer(RULE, [...easyWeeks(13), run(day(-78), RACE), race])).toBe('quiet');
  });

  it('flags a second race within 14 days', () => {
    expect(reasons([...easyWeeks(13), run(day(-8), RACE), race])).toContain('14 days after');
    expect(answer(RULE, [...easyWeeks(13), run(day(-9), RACE), race])).toBe('quiet');
  });

  it('flags any race in an open episode, and gives all reasons in one answer', () => {
    const found = flags(RULE, [...easyWeeks(13), pain(day(0), 1), run(day(1), RACE), race]);
    expect(found.map(({ date }) => date)).toEqual([day(1), day(6)]);
    expect(found[1]?.words.seen).toMatch(/5 days after .* and inside an open episode/);
  });

  it('offers a later day of the week where that is far enough from the race before', () => {
    const soon = planned(day(3), RACE);
    const lastRace = run(day(-9), RACE);
    const entries = [...easyWeeks(13), lastRace, soon];
    const moves = (...more: Entry[]) =>
      flag(RULE, [...entries, ...more]).remedies.filter(({ type }) => type === 'move');
    expect(moves()).toMatchObject([{ type: 'move', date: day(6) }]);
    expect(afterRemedies(entries, RULE, moves())).toBe('quiet');
    expect(moves(planned(day(6)))).toEqual([]);
    expect(moves(planned(day(4), RACE))).toEqual([]);
    expect(moves(pain(day(0), 1))).toEqual([]);
    const tooLate = [...easyWeeks(13), run(day(-8), RACE), soon];
    expect(flag(RULE, tooLate).remedies.map(({ type }) => type)).toEqual([
      'ease',
      'swap',
      'remove',
    ]);
    const first = flag(RULE, [...easyWeeks(13), soon]);
    expect(first.remedies.map(({ type }) => type)).toEqual(['ease', 'swap', 'remove']);
  });

  it('lacks data while the log is shorter than twelve weeks, or a hard run has no kind', () => {
    expect(answer(RULE, [...easyWeeks(11), race])).toBe('not-enough-data');
    const imported = run(day(-20), { kilometres: 10, hardKilometres: 10, kind: undefined });
    expect(answer(RULE, [...easyWeeks(13), imported, race])).toBe('not-enough-data');
  });

  it('is quiet about a bike race', () => {
    const bike = planned(day(6), { ...RACE, sport: 'bike' });
    expect(answer(RULE, [...easyWeeks(13), bike])).toBe('quiet');
  });
});
