import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../../shared/calendar/iso-week.ts';
import { judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import {
  answer,
  closed,
  day,
  type Entry,
  easyWeeks,
  exercised,
  flag,
  history,
  pain,
  planned,
  run,
  TODAY,
  WEEK,
} from '../histories.ts';
import { afterRemedies } from './after-remedies.ts';

const RULE = 'no-strengthening';
const both = (days: number) => [
  exercised(day(days), 'single-knee-to-chest'),
  exercised(day(days), 'clamshell'),
];
const session = (days: number, sport: string) => planned(day(days), { sport, minutes: 20, rpe: 2 });
const sore = pain(day(-20), 2);
const days = (...entries: Entry[]) => {
  const { status, evidence } = flag(RULE, [...easyWeeks(3), ...entries]);
  return status === 'fired' ? evidence.daysWithBoth : status;
};

describe('no-strengthening', () => {
  it('a sore runner stretches the hips and strengthens the glutes twice a week (Gilman, Abbate)', () => {
    const found = flag(RULE, [...easyWeeks(3), sore, ...both(0)]);
    expect(found).toMatchObject({ status: 'fired', severity: 'note', date: day(6) });
    expect(found.words.seen).toBe(
      'Mon 16 Nov to Sun 22 Nov: 1 day with both hip stretching and glute strengthening done or planned (stretching on 1 day, strengthening on 1 day). The aim is 2 days.',
    );
    expect(found.sources.map(({ id }) => id)).toEqual(['gilman', 'abbate', 'glutes-answer']);
  });

  it('hip-abductor strengthening and mobility work count, as in the runner’s own report (freshhoot)', () => {
    const report = (date: number) => [
      exercised(day(date), 'hip-abductor-strengthening'),
      run(day(date), { sport: 'mobility' }),
    ];
    expect(days(sore, ...report(0), ...report(2))).toBe('quiet');
    expect(days(sore, ...report(0))).toBe(1);
  });

  it('is quiet on two days with both, ticked, done or planned', () => {
    expect(days(sore, ...both(0), ...both(1))).toBe('quiet');
    const sessions = [session(3, 'mobility'), session(3, 'strength')];
    expect(days(sore, ...both(0), ...sessions)).toBe('quiet');
    expect(days(...both(0), session(4, 'mobility'), exercised(day(4), 'monster-walk'))).toBe(
      'quiet',
    );
  });

  it('waits with a later week until anything is planned in it', () => {
    const nextWeek = addWeeks(WEEK, 1);
    const answerOf = (...entries: Entry[]) =>
      judgeWeek(situationOf(history([...easyWeeks(3), sore, ...entries]), nextWeek, TODAY)).find(
        ({ rule }) => rule === RULE,
      );
    expect(answerOf()).toMatchObject({
      status: 'not-enough-data',
      evidence: { missing: 'Nothing is planned in this week yet.' },
    });
    expect(answerOf(planned(day(8)))?.status).toBe('fired');
  });

  it('wants both on the same day, and does not take hamstring, back or massage for the hip', () => {
    expect(days(exercised(day(0), 'clamshell'), session(3, 'mobility'), ...both(1))).toBe(1);
    const beside = (exercise: Parameters<typeof exercised>[1]) =>
      days(exercised(day(0), exercise), exercised(day(0), 'clamshell'));
    expect(beside('dynamic-hamstring-stretch')).toBe(0);
    expect(beside('prone-press-up')).toBe(0);
    expect(beside('figure-four-foam-rolling')).toBe(0);
    expect(beside('supine-piriformis-stretch')).toBe(1);
  });

  it('does not count what was planned for a past day and not done', () => {
    const past = [session(0, 'mobility'), session(0, 'strength')];
    expect(days(sore, ...both(1), ...past)).toBe(1);
  });

  it('offers sessions on free days that would quiet it, the one that lacks a half first', () => {
    const entries = [
      ...easyWeeks(3),
      ...both(0),
      session(5, 'strength'),
      planned(day(2)),
      planned(day(3)),
    ];
    const { remedies } = flag(RULE, entries);
    expect(remedies).toMatchObject([
      {
        type: 'plan',
        workout: { date: day(5), sport: 'mobility', durationSeconds: 1_200, rpe: 2 },
      },
    ]);
    expect(afterRemedies(entries, RULE, remedies)).toBe('quiet');
    const none = [...easyWeeks(3), sore, planned(day(2)), planned(day(3))];
    const all = flag(RULE, none).remedies;
    expect(all.map((remedy) => remedy.type === 'plan' && remedy.workout.date)).toEqual([
      day(4),
      day(4),
      day(5),
      day(5),
    ]);
    expect(afterRemedies(none, RULE, all)).toBe('quiet');
  });

  it('keeps clear of days off, and offers nothing when the week is too short for it', () => {
    const off = (daysOff: number[]) => flag(RULE, [...easyWeeks(3), sore], { daysOff });
    const dates = off([3, 4, 5]).remedies.map(
      (remedy) => remedy.type === 'plan' && remedy.workout.date,
    );
    expect([...new Set(dates)]).toEqual([day(5), day(6)]);
    expect(off([3, 4, 5, 6])).toMatchObject({ status: 'fired', remedies: [] });
    expect(off([3, 4, 5, 6]).words.next).toContain('no longer fit in this week');
  });

  it('gets worse with every day that lacks', () => {
    const extent = (...entries: Entry[]) => flag(RULE, [...easyWeeks(3), sore, ...entries]).extent;
    expect(extent()).toBeGreaterThan(extent(...both(0)));
  });

  it('asks for twelve weeks after the last pain, and no longer', () => {
    expect(days(pain(day(-78), 2), closed(day(-70)))).toBe(0);
    expect(days(pain(day(-79), 2), closed(day(-70)))).toBe('not-enough-data');
  });

  it('of a past week says what was done, and nothing where nothing was ever logged', () => {
    const later = (...entries: Entry[]) => {
      const situation = situationOf(history([...easyWeeks(3), sore, ...entries]), WEEK, day(7));
      return judgeWeek(situation).find(({ rule }) => rule === RULE);
    };
    expect(later()).toMatchObject({ status: 'not-enough-data' });
    expect(later(...both(8))).toMatchObject({ status: 'not-enough-data' });
    const found = later(...both(1));
    expect(found).toMatchObject({ status: 'fired', remedies: [], evidence: { isPast: true } });
    expect(found?.words.next).toMatch(/^That week is over\. Its advice was: Plan two days/);
    expect(found?.words.seen).not.toContain('planned');
  });

  it('leaves alone a runner without pain who never logged any of it', () => {
    expect(days()).toBe('not-enough-data');
    expect(days(pain(day(-100), 3), closed(day(-90)))).toBe('not-enough-data');
    expect(days(pain(day(-20), 0))).toBe('not-enough-data');
    expect(days(pain(day(-20), 0, { signs: ['tingling'] }))).toBe(0);
    expect(days(pain(day(-100), 3))).toBe(0);
    expect(days(...both(-30))).toBe(0);
    expect(answer(RULE, [])).toBe('not-enough-data');
  });
});
