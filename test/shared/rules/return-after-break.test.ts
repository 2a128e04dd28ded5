import { describe, expect, it } from 'vitest';
import { judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import {
  answer,
  day,
  type Entry,
  flag,
  flags,
  history,
  planned,
  run,
  TODAY,
  WEEK,
} from '../histories.ts';
import { afterRemedy } from './after-remedies.ts';

const RULE = 'return-after-break';
/** Runs up to a day; the log goes far enough back. */
const ranUntil = (last: number) => [run(day(last - 20)), run(day(last - 8)), run(day(last))];
const easy = (days: number, fields: object = {}) => planned(day(days), { minutes: 40, ...fields });
const step = (days: number, returnStep: string) => easy(days, { returnStep, minutes: 30 });
const dates = (entries: Entry[]) => flags(RULE, entries).map(({ date }) => date);

describe('return-after-break', () => {
  it('after two weeks without a run, walking and running in turn come before a full run', () => {
    const found = flag(RULE, [...ranUntil(-11), easy(4)]);
    expect(found).toMatchObject({ status: 'fired', severity: 'caution', date: day(4) });
    expect(found.words.seen).toBe(
      'Fri 20 Nov: the first full run, 40 min, after 14 days without a run (the last was on Thu 5 Nov). The limit is 14 days without a run.',
    );
    expect(found.words.next).toContain('30 minutes of brisk walking without pain');
    expect(found.words.next).toContain('4 and 1 minutes, 3 and 2, 2 and 3, 1 and 4');
    expect(found.sources.map(({ id }) => id)).toEqual(['return-protocols']);
  });

  it('is quiet after 13 days, and when rides were not the only thing', () => {
    expect(answer(RULE, [...ranUntil(-10), easy(4)])).toBe('quiet');
    expect(answer(RULE, [...ranUntil(-20), run(day(-5)), run(day(1)), easy(4)])).toBe('quiet');
    const rides = [-8, -4, 0].map((days) => run(day(days), { sport: 'bike' }));
    expect(answer(RULE, [...ranUntil(-11), ...rides, easy(4)])).toBe('fired');
  });

  it('is quiet about the steps themselves, and about a run after the last of them', () => {
    const steps = [step(2, 'run-1'), step(4, 'run-2')];
    expect(answer(RULE, [...ranUntil(-14), ...steps])).toBe('quiet');
    expect(answer(RULE, [...ranUntil(-14), step(2, 'run-4'), easy(4)])).toBe('quiet');
  });

  it('flags a full run that jumps the steps', () => {
    expect(dates([...ranUntil(-14), step(2, 'run-1'), easy(4)])).toEqual([day(4)]);
  });

  it('flags the first full run and not the next easy one', () => {
    expect(dates([...ranUntil(-14), easy(2), easy(4)])).toEqual([day(2)]);
  });

  it('flags a long run, a hard run and a race in the two weeks after, and none later', () => {
    const soon = (kind: string, back = -5) => [...ranUntil(-40), run(day(back)), easy(4, { kind })];
    for (const kind of ['long', 'intervals', 'race']) {
      const found = flag(RULE, soon(kind));
      expect(found).toMatchObject({ status: 'fired', date: day(4) });
      expect(found.evidence).toMatchObject({ isFirst: false, daysWithout: 34, endedOn: day(-5) });
      expect(found.words.seen).toContain('9 days after running began again');
    }
    expect(answer(RULE, soon('recovery'))).toBe('quiet');
    expect(answer(RULE, soon('long', -9))).toBe('fired');
    expect(answer(RULE, [...soon('long', -10)])).toBe('quiet');
  });

  it('knows a break whose last run lies before the window', () => {
    const entries = [run(day(-100), { sport: 'bike' }), easy(4)];
    const before = { ...history(entries), lastRunBefore: day(-200), firstActivityDate: day(-300) };
    const found = judgeWeek(situationOf(before, WEEK, TODAY)).find(({ rule }) => rule === RULE);
    expect(found?.evidence).toMatchObject({ lastRunDate: day(-200), daysWithout: 203 });
  });

  it('takes the first run in a log of rides for what it is', () => {
    const rides = [-20, -10].map((days) => run(day(days), { sport: 'bike' }));
    const found = flag(RULE, [...rides, easy(4)]);
    expect(found.evidence).toMatchObject({ lastRunDate: null, daysWithout: 24 });
    expect(found.words.seen).toContain('at least 24 days without a run');
  });

  it('is quiet about this run once it is swapped', () => {
    const entries = [...ranUntil(-14), easy(2)];
    const { remedies } = flag(RULE, entries);
    expect(remedies.length).toBeGreaterThan(0);
    for (const remedy of remedies) expect(afterRemedy(entries, RULE, remedy)).toBe('quiet');
  });

  it('is quiet about a hard run after the first once it is eased or swapped', () => {
    const entries = [...ranUntil(-40), run(day(-5)), easy(4, { kind: 'intervals' })];
    const { remedies } = flag(RULE, entries);
    expect(remedies.map(({ type }) => type)).toEqual(['swap', 'ease']);
    for (const remedy of remedies) expect(afterRemedy(entries, RULE, remedy)).toBe('quiet');
  });

  it('judges what was done, and offers no edit of it', () => {
    const found = flag(RULE, [...ranUntil(-16), run(day(1)), run(day(1), { kind: 'tempo' })]);
    expect(found).toMatchObject({ status: 'fired', remedies: [] });
    expect(found.subjects).toHaveLength(2);
    expect(found.words.next).toMatch(/^It is done/);
  });

  it('lets an acknowledged flag rest, and is about another when the run gets harder', () => {
    const about = (fields: object) => flag(RULE, [...ranUntil(-14), easy(2, fields)]).about;
    const extent = (minutes: number) => flag(RULE, [...ranUntil(-14), easy(2, { minutes })]).extent;
    expect(about({ minutes: 60 })).toBe(about({ minutes: 30 }));
    expect(about({ kind: 'race' })).not.toBe(about({}));
    expect(extent(60)).toBeGreaterThan(extent(30));
  });

  it('lacks data while the log does not reach back 14 days, and when a run says nothing', () => {
    expect(answer(RULE, [run(day(-9)), easy(4, { kind: 'long' })])).toBe('not-enough-data');
    expect(answer(RULE, [run(day(-9)), easy(4)])).toBe('quiet');
    const unknown = run(day(1), { minutes: 50, kind: undefined });
    expect(answer(RULE, [...ranUntil(-40), run(day(-2)), unknown])).toBe('not-enough-data');
    expect(answer(RULE, [easy(4)])).toBe('not-enough-data');
    expect(answer(RULE, [])).toBe('not-enough-data');
  });
});
