import { describe, expect, it } from 'vitest';
import {
  answer,
  closed,
  day,
  easyWeeks,
  flag,
  flags,
  pain,
  planned,
  run,
  sitting,
} from '../histories.ts';
import { afterRemedies } from './after-remedies.ts';

describe('slippery-surface', () => {
  const RULE = 'slippery-surface';
  const icy = (fields: object = {}) =>
    planned(day(4), { kilometres: 6, surface: 'ice', ...fields });

  it('notes an easy run on ice, and offers the treadmill or a swap', () => {
    const found = flag(RULE, [...easyWeeks(2), icy()]);
    expect(found).toMatchObject({ status: 'fired', severity: 'note', date: day(4) });
    expect(found.remedies.map(({ type }) => type)).toEqual(['change-surface', 'swap']);
  });

  it('is louder for a fast run or in an open episode', () => {
    expect(flag(RULE, [...easyWeeks(2), icy({ kind: 'tempo' })]).severity).toBe('caution');
    expect(flag(RULE, [...easyWeeks(2), icy(), pain(day(0), 2)]).severity).toBe('caution');
  });

  it.each(['road', 'treadmill', 'sand', undefined])('is quiet on %s', (surface) => {
    expect(answer(RULE, [...easyWeeks(2), icy({ surface })])).toBe('quiet');
  });
});

describe('long-sitting', () => {
  const RULE = 'long-sitting';
  const reasons = (...entries: Parameters<typeof flag>[1][number][]) =>
    flag(RULE, entries).words.seen;

  it('notes more than 8 h, and not 8 h', () => {
    expect(reasons(sitting(day(1), 481))).toContain('8 h 1 min in all');
    expect(answer(RULE, [sitting(day(1), 480)])).toBe('quiet');
  });

  it('notes two hours unbroken, and one in an episode', () => {
    const hour = sitting(day(1), 300, { longestUnbrokenMinutes: 60 });
    expect(answer(RULE, [hour])).toBe('quiet');
    expect(reasons(hour, pain(day(0), 2))).toContain('limit 1 h in an episode');
    expect(answer(RULE, [sitting(day(1), 300, { longestUnbrokenMinutes: 120 })])).toBe('fired');
  });

  it('notes a run straight after a long drive, unless it was warmed up for', () => {
    const drive = sitting(day(1), 300, { beforeRunMinutes: 120 });
    expect(reasons(drive, run(day(1)))).toContain('straight before a run');
    expect(answer(RULE, [drive, run(day(1), { warmUp: true })])).toBe('quiet');
    expect(answer(RULE, [drive])).toBe('quiet');
  });

  it('offers a warm-up before the run where that is enough', () => {
    const today = sitting(day(2), 300, { beforeRunMinutes: 120 });
    const entries = [today, planned(day(2))];
    const { remedies } = flag(RULE, entries);
    expect(remedies).toEqual([{ type: 'add-warm-up', sessionId: 2 }]);
    expect(afterRemedies(entries, RULE, remedies)).toBe('quiet');
    expect(flag(RULE, [...entries, run(day(2), { kind: 'tempo' })]).remedies).toEqual([]);
    const allDay = sitting(day(2), 500, { beforeRunMinutes: 120 });
    expect(flag(RULE, [allDay, planned(day(2))]).remedies).toEqual([]);
  });

  it('minds a hard seat in an episode only', () => {
    const hard = sitting(day(1), 200, { hardSeat: true });
    expect(answer(RULE, [hard])).toBe('quiet');
    expect(reasons(hard, pain(day(0), 1))).toContain('a hard seat');
  });

  it('says that no study ties a limit of sitting to this pain, and lacks data without a log', () => {
    expect(flag(RULE, [sitting(day(1), 500)]).words.certainty).toContain('No study');
    expect(answer(RULE, [...easyWeeks(2), sitting(day(-1), 600)])).toBe('not-enough-data');
  });
});

describe('complete-rest', () => {
  const RULE = 'complete-rest';
  const sore = pain(day(-10), 2);
  const ride = (days: number) => run(day(days), { sport: 'bike' });
  const ahead = [3, 5].map((days) => planned(day(days)));

  it('notes three empty days in an episode, on the third', () => {
    const found = flag(RULE, [...easyWeeks(3), sore, ride(-1), ...ahead]);
    expect(found).toMatchObject({ status: 'fired', severity: 'note', date: day(2) });
    expect(found.disagreements.map(({ here }) => here)).toEqual([
      expect.stringContaining('Both hold'),
    ]);
  });

  it('is quiet with a bike ride among them, and without an episode', () => {
    expect(answer(RULE, [...easyWeeks(3), sore, ride(1), ...ahead])).toBe('quiet');
    expect(answer(RULE, [...easyWeeks(3), ...ahead, pain(day(0), 0)])).toBe('quiet');
    expect(answer(RULE, [...easyWeeks(3), sore, closed(day(-4)), ...ahead])).toBe('quiet');
  });

  it('does not count a session that was planned for a past day and not done', () => {
    expect(answer(RULE, [...easyWeeks(3), sore, ride(-1), planned(day(1)), ...ahead])).toBe(
      'fired',
    );
  });

  it('counts a streak once, though it began before the week', () => {
    const found = flags(RULE, [...easyWeeks(3), sore, ...ahead]);
    expect(found.map(({ date, evidence }) => [date, evidence.days])).toEqual([[day(1), 4]]);
  });

  it('lacks data when nobody ever logged training', () => {
    expect(answer(RULE, [sore])).toBe('not-enough-data');
  });
});
