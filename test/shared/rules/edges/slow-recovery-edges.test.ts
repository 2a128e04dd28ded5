import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../../../shared/calendar/iso-week.ts';
import { judgeWeek } from '../../../../shared/rules/rules.ts';
import { situationOf } from '../../../../shared/rules/situation.ts';
import {
  answer,
  day,
  type Entry,
  flag,
  flags,
  history,
  pain,
  planned,
  run,
  TODAY,
  WEEK,
} from '../../histories.ts';

const RULE = 'slow-recovery';
const longRun = (days: number) => run(day(days), { kind: 'long', kilometres: 22 });
const sore = (level: number, ...days: number[]) => days.map((one) => pain(day(one), level));
const intervals = (days: number) =>
  planned(day(days), { kind: 'intervals', kilometres: 9, hardKilometres: 4 });

describe('slow-recovery', () => {
  it('tells the last day of the soreness, and the pain of that day', () => {
    const found = flag(RULE, [longRun(-3), ...sore(3, -2, 0), ...sore(2, 2), intervals(3)]);
    expect(found.evidence).toMatchObject({ soreDate: TODAY, pain: 2, daysAfter: 5 });
  });

  it('counts a pain of 1 as sore', () => {
    expect(answer(RULE, [longRun(-3), ...sore(1, -2, 2), intervals(3)])).toBe('fired');
    expect(answer(RULE, [longRun(-3), ...sore(1, -2), ...sore(0, 2), intervals(3)])).toBe('quiet');
  });

  it('takes it as from the long run when it began between its day and three days later', () => {
    const soonAfter = (days: number) =>
      answer(RULE, [longRun(-3), ...sore(2, days, 2), intervals(3)]);
    expect([-3, 0].map(soonAfter)).toEqual(['fired', 'fired']);
    const came = (days: number) =>
      answer(RULE, [longRun(-3), ...sore(0, days), ...sore(2, 1, 2), intervals(3)]);
    expect([-3, 0].map(came)).toEqual(['quiet', 'quiet']);
  });

  it('does not know while nothing is logged from those days', () => {
    const late = (...more: Entry[]) =>
      flag(RULE, [longRun(-3), ...more, ...sore(2, 1, 2), intervals(3)]);
    expect(late().words.seen).toContain('For the 72 hours after the long run of Fri 13 Nov');
    expect(late().status).toBe('not-enough-data');
    expect(late(...sore(0, -4)).status).toBe('not-enough-data');
    expect(late(pain(day(-2), 0, { side: 'left' })).status).toBe('not-enough-data');
  });

  it('does not count a long run that is planned, nor one after the last log', () => {
    const since = [longRun(-3), ...sore(2, -2, 2), intervals(3)];
    const alsoPlanned = flags(RULE, [...since, planned(TODAY, { kind: 'long', kilometres: 22 })]);
    expect(alsoPlanned.map(({ status, date }) => [status, date])).toEqual([
      ['fired', TODAY],
      ['fired', day(3)],
    ]);
    expect(answer(RULE, [longRun(-4), ...sore(2, -3, 1), longRun(2), intervals(3)])).toBe('fired');
  });

  it('names all that is planned on a day', () => {
    const twice = [intervals(3), planned(day(3), { kind: 'long', kilometres: 18 })];
    const found = flag(RULE, [longRun(-3), ...sore(2, -2, 2), ...twice]);
    expect(found.evidence).toMatchObject({ planned: 'intervals, long run' });
  });

  it('speaks of the days of its week alone, from the first on', () => {
    const entries = [longRun(-3), ...sore(2, -2, 2), intervals(6), intervals(7)];
    const nextWeek = (more: readonly Entry[]) =>
      judgeWeek(situationOf(history(more), addWeeks(WEEK, 1), TODAY))
        .filter(({ rule, status }) => rule === RULE && status === 'fired')
        .map(({ date }) => date);
    expect(nextWeek(entries)).toEqual([day(7)]);
  });

  it('says nothing of a spot that is sore with nothing demanding ahead, and the other way round', () => {
    expect(flags(RULE, [longRun(-3), ...sore(2, -2, 2)])).toMatchObject([{ status: 'quiet' }]);
    const healed = [longRun(-3), ...sore(2, -2), ...sore(0, 2), intervals(3)];
    expect(flags(RULE, healed)).toMatchObject([{ status: 'quiet' }]);
  });
});
