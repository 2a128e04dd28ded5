import { describe, expect, it } from 'vitest';
import { answer, day, type Entry, easyWeeks, flag, pain, planned, run } from '../histories.ts';
import { afterRemedy } from './after-remedies.ts';

const RULE = 'hard-days-together';
const intervals = (days: number, fields: object = {}) =>
  planned(day(days), { kind: 'intervals', kilometres: 9, ...fields });
const long = (days: number, fields: object = {}) =>
  planned(day(days), { kind: 'long', kilometres: 20, ...fields });
const week = (...entries: Entry[]) => [...easyWeeks(3), ...entries];
const imported = (days: number, time: string, fields: object = {}) =>
  run(day(days), { kind: 'tempo', minutes: 60, startedAt: `${day(days)}T${time}:00`, ...fields });

describe('hard-days-together', () => {
  it('a long run on the day after intervals needs an easy day between', () => {
    const found = flag(RULE, week(intervals(3), long(4)));
    expect(found).toMatchObject({ status: 'fired', severity: 'note', date: day(4) });
    expect(found.words.seen).toBe(
      'Fri 20 Nov: long run, on the day after intervals (Thu 19 Nov). The limit is 48 h between them.',
    );
    expect(found.subjects).toHaveLength(2);
    expect(found.sources.map(({ id }) => id)).toEqual(['own-choice']);
  });

  it('calls an easy run hard where only its hard part makes it so', () => {
    const easy = planned(day(3), { kind: 'easy', kilometres: 10, hardKilometres: 2 });
    const strides = planned(day(3), { kind: 'easy', kilometres: 10, hardKilometres: 0.4 });
    expect(flag(RULE, week(easy, long(4))).words.seen).toContain(
      'long run, on the day after hard run (Thu 19 Nov)',
    );
    expect(answer(RULE, week(strides, long(4)))).toBe('quiet');
    expect(flag(RULE, week(intervals(3), long(4, { hardKilometres: 3 }))).words.seen).toContain(
      'long run, on the day after intervals',
    );
  });

  it('takes more care in an open episode', () => {
    expect(flag(RULE, week(pain(day(0), 2), intervals(3), long(4))).severity).toBe('caution');
  });

  it('two days apart are left alone where only the days are known', () => {
    expect(answer(RULE, week(intervals(3), long(5)))).toBe('quiet');
    expect(flag(RULE, week()).words.seen).toContain('Two days apart may still be less');
  });

  it('with both starts known, counts from the end of one to the start of the next', () => {
    const found = flag(RULE, week(imported(-1, '18:00'), imported(1, '18:59')));
    expect(found.evidence.hoursBetween).toBeCloseTo(47 + 59 / 60);
    expect(found.words.seen).toContain('two days after tempo run (Sun 15 Nov), 47 h 59 min after');
    expect(answer(RULE, week(imported(-1, '18:00'), imported(1, '19:00')))).toBe('quiet');
  });

  it('looks at a demanding run of the week before', () => {
    expect(answer(RULE, week(run(day(-1), { kind: 'race' }), run(day(0), { kind: 'tempo' })))).toBe(
      'fired',
    );
  });

  it('tells the closest two of a day, and which was the first', () => {
    const found = flag(RULE, week(intervals(3), intervals(4), long(4)));
    expect(found.words.seen).toContain('long run, on the same day as intervals (Fri 20 Nov)');
    const dayBefore = flag(RULE, week(intervals(2), intervals(3)));
    expect(dayBefore.evidence).toMatchObject({ date: day(3), earlierDate: day(2), daysBetween: 1 });
  });

  it('is quiet with an easy day between, and with a swap', () => {
    const easy = planned(day(4), { kilometres: 6 });
    expect(answer(RULE, week(intervals(3), easy, long(5)))).toBe('quiet');
    expect(answer(RULE, week(intervals(3, { sport: 'bike' }), long(4)))).toBe('quiet');
  });

  it('offers to move the later run clear of the others, to swap it or to ease it', () => {
    const entries = week(intervals(2), intervals(3));
    const { remedies } = flag(RULE, entries);
    expect(remedies).toEqual([
      { type: 'move', sessionId: entries.length, date: day(4) },
      { type: 'swap', sessionId: entries.length },
      { type: 'ease', sessionId: entries.length },
    ]);
    for (const remedy of remedies) expect(afterRemedy(entries, RULE, remedy)).toBe('quiet');
  });

  it('moves past a day that is taken or too near to another, and nowhere when there is none', () => {
    const movedTo = (...others: Entry[]) =>
      flag(RULE, week(intervals(2), intervals(3), ...others)).remedies.find(
        ({ type }) => type === 'move',
      );
    expect(movedTo(planned(day(4)))).toMatchObject({ date: day(5) });
    expect(movedTo(long(6))).toMatchObject({ date: day(4) });
    expect(movedTo(long(5))).toBeUndefined();
  });

  it('does not call a long run eased: it is easy already', () => {
    const { remedies } = flag(RULE, week(intervals(3), long(4)));
    expect(remedies.map(({ type }) => type)).not.toContain('ease');
  });

  it('comes back louder in number when the two come closer', () => {
    const far = flag(RULE, week(imported(-1, '06:00'), imported(0, '20:00')));
    const near = flag(RULE, week(imported(-1, '18:00'), imported(0, '06:00')));
    expect(near.extent).toBeGreaterThan(far.extent);
    expect(near.about).toBe(far.about);
  });

  it('lacks data when an imported run may have been hard or long, and it decides', () => {
    const unknown = run(day(1), { minutes: 50, kind: undefined });
    expect(answer(RULE, week(unknown, intervals(2)))).toBe('not-enough-data');
    expect(answer(RULE, week(unknown, planned(day(2))))).toBe('quiet');
    expect(answer(RULE, week(unknown, intervals(4)))).toBe('quiet');
    const middling = run(day(1), { minutes: 75, kind: undefined, hardDistanceMetres: 0 });
    expect(flag(RULE, week(middling, intervals(2))).words.seen).toContain('may be a long run');
    const ninety = run(day(1), { minutes: 90, kind: undefined, hardDistanceMetres: 0 });
    expect(answer(RULE, week(ninety, intervals(2)))).toBe('fired');
    const hour = run(day(1), { minutes: 60, kind: undefined, hardDistanceMetres: 0 });
    expect(answer(RULE, week(hour, intervals(2)))).toBe('quiet');
  });

  it('lacks data without any training', () => {
    expect(answer(RULE, [])).toBe('not-enough-data');
  });
});
