import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../../shared/calendar/iso-week.ts';
import { applyEdits } from '../../../shared/planning/apply-edits.ts';
import { judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import {
  answer,
  closed,
  day,
  type Entry,
  easyWeeks,
  flag,
  flags,
  history,
  pain,
  planned,
  run,
  TODAY,
  WEEK,
} from '../histories.ts';
import { afterRemedy } from './after-remedies.ts';

const RULE = 'slow-recovery';
const longRun = (days: number, fields: object = {}) =>
  run(day(days), { kind: 'long', kilometres: 22, ...fields });
const sore = (...days: readonly number[]) => days.map((date) => pain(day(date), 2));
const intervals = (days: number) => planned(day(days), { kind: 'intervals', kilometres: 9 });
const nextLong = (days: number) => planned(day(days), { kind: 'long', kilometres: 22 });

describe('a spot that is sore since Saturday’s long run', () => {
  // Long run on Saturday 14 November; on Wednesday, four days later, it is still sore.
  const stillSore = [longRun(-2), ...sore(-1, 2)];

  it('is too slow for the intervals of Thursday', () => {
    const found = flag(RULE, [...stillSore, intervals(3)]);
    expect(found).toMatchObject({ status: 'fired', severity: 'caution', date: day(3) });
    expect(found.words.seen).toBe(
      'Thu 19 Nov: intervals, while the spot (sit bone, right) was still sore on Wed 18 Nov, 2 of 10, 4 days after the long run of Sat 14 Nov. The limit is 72 h.',
    );
    expect(found.sources.map(({ id }) => id)).toEqual(['glutes-answer']);
  });

  it('is too slow for the next long run too, and not for an easy one or a ride', () => {
    expect(answer(RULE, [...stillSore, nextLong(6)])).toBe('fired');
    expect(answer(RULE, [...stillSore, planned(day(3), { kilometres: 6 })])).toBe('quiet');
    expect(answer(RULE, [...stillSore, planned(day(3), { sport: 'bike', kind: 'tempo' })])).toBe(
      'quiet',
    );
  });

  it('counts from a long run that was done, not from one that is planned', () => {
    const moved = planned(day(-2), { kind: 'long', kilometres: 22 });
    expect(answer(RULE, [run(day(-10)), moved, ...sore(-1, 2), intervals(3)])).toBe('quiet');
  });

  it('leaves alone what was done already', () => {
    expect(answer(RULE, [...stillSore, run(day(2), { kind: 'intervals', kilometres: 9 })])).toBe(
      'quiet',
    );
  });

  it('is not when it has cleared, or cleared in between', () => {
    expect(answer(RULE, [longRun(-2), ...sore(-1), pain(day(2), 0), intervals(3)])).toBe('quiet');
    expect(answer(RULE, [longRun(-2), ...sore(-1, 2), pain(day(1), 0), intervals(3)])).toBe(
      'quiet',
    );
    expect(answer(RULE, [...stillSore, closed(day(2)), intervals(3)])).toBe('quiet');
  });

  it('is not within 72 hours, which a newer long run starts anew', () => {
    expect(answer(RULE, [longRun(-1), ...sore(0, 2), intervals(3)])).toBe('quiet');
    expect(answer(RULE, [...stillSore, longRun(-1), ...sore(0), intervals(3)])).toBe('quiet');
  });

  it('is only where it was sore soon after the run', () => {
    const well = pain(day(-3), 0);
    expect(answer(RULE, [longRun(-5), well, ...sore(-1, 2), intervals(3)])).toBe('quiet');
    expect(answer(RULE, [longRun(-5), ...sore(-1, 2), intervals(3)])).toBe('not-enough-data');
    const found = flag(RULE, [...sore(-8), longRun(-5), ...sore(2), intervals(3)]);
    expect(found.status).toBe('not-enough-data');
    expect(found.words.seen).toContain('the 72 hours after the long run of Wed 11 Nov');
  });

  it('does not put down to a long run what was first sore more than two weeks after it', () => {
    expect(answer(RULE, [longRun(-14), ...sore(0, 2), intervals(3)])).toBe('not-enough-data');
    expect(answer(RULE, [longRun(-15), ...sore(0, 2), intervals(3)])).toBe('quiet');
    // Sore before it too: nobody knows whether it still is from it, however long ago it was.
    expect(answer(RULE, [...sore(-41), longRun(-40), ...sore(0, 2), intervals(3)])).toBe(
      'not-enough-data',
    );
  });

  it('says how old the last word is', () => {
    const found = flag(RULE, [longRun(-14), ...sore(-13, -8), intervals(3)]);
    expect(found.words.seen).toContain('last logged on Sun 8 Nov, 10 days ago');
  });

  it('offers a swap or an easy run, each of which quiets it', () => {
    const entries = [...stillSore, intervals(3)];
    const { remedies } = flag(RULE, entries);
    expect(remedies).toEqual([
      { type: 'swap', sessionId: entries.length },
      { type: 'ease', sessionId: entries.length },
    ]);
    for (const remedy of remedies) expect(afterRemedy(entries, RULE, remedy)).toBe('quiet');
    expect(flag(RULE, [...stillSore, nextLong(5)]).remedies).toHaveLength(1);
  });

  it('is told once for each day with demanding runs', () => {
    expect(flags(RULE, [...stillSore, intervals(3), nextLong(6)])).toHaveLength(2);
  });
});

describe('the week to come', () => {
  const nextWeek = addWeeks(WEEK, 1);
  const stillSore = [longRun(-2), ...sore(-1, 2)];
  const flagIn = (entries: readonly Entry[], edited = history(entries)) =>
    judgeWeek(situationOf(edited, nextWeek, TODAY)).find(({ rule }) => rule === RULE);

  it('is looked at for seven days from today', () => {
    expect(flagIn([...stillSore, intervals(9)])?.status).toBe('fired');
    expect(flagIn([...stillSore, intervals(10)])?.status).toBe('quiet');
  });

  it('offers to move the run by days enough', () => {
    const entries = [...stillSore, intervals(8)];
    const move = flagIn(entries)?.remedies.find(({ type }) => type === 'move');
    expect(move).toMatchObject({ date: day(10) });
    if (!move) throw new Error('There is no move.');
    const edited = applyEdits(history(entries), [move], TODAY);
    expect(flagIn(entries, edited)?.status).toBe('quiet');
  });
});

describe('a run that does not say its kind', () => {
  const afterRunOf = (minutes: number) =>
    answer(RULE, [longRun(-2, { kind: undefined, minutes }), ...sore(-1, 2), intervals(3)]);

  it('is long from 90 minutes on, short up to 60, and between nobody can tell', () => {
    expect(afterRunOf(90)).toBe('fired');
    expect(afterRunOf(60)).toBe('quiet');
    expect(afterRunOf(75)).toBe('not-enough-data');
  });
});

describe('an acknowledged flag', () => {
  it('comes back when it hurts more', () => {
    const [some, more] = [2, 3].map((level) =>
      flag(RULE, [longRun(-2), ...sore(-1), pain(day(2), level), intervals(3)]),
    );
    expect(more?.about).toBe(some?.about);
    expect(more?.extent).toBeGreaterThan(some?.extent ?? 0);
  });
});

describe('without a log', () => {
  it('lacks data', () => {
    expect(answer(RULE, [])).toBe('not-enough-data');
    expect(answer(RULE, [...easyWeeks(3), intervals(3)])).toBe('not-enough-data');
  });
});
