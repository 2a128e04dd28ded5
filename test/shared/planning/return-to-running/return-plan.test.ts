import { describe, expect, it, test } from 'vitest';
import { addWeeks } from '../../../../shared/calendar/iso-week.ts';
import { PlanEdit } from '../../../../shared/planning/plan-edit.ts';
import { day, history, pain, planned, run, WEEK } from '../../histories.ts';
import { LONG, on, planOf, ranUntil, step, stepsOf, weekOf } from './way-back.ts';

describe('the way back to running', () => {
  it('after more than four weeks begins with two walks, then a minute of running at a time', () => {
    const plan = stepsOf(LONG);
    expect(plan.break).toEqual({ lastRun: day(-40), days: 41 });
    expect(plan.state).toEqual({ step: 'walk', timesDone: 0, from: null, hurtAt: null });
    expect(weekOf(LONG)).toEqual([on(2, 'walk'), on(4, 'walk'), on(6, 'run-1')]);
    expect(plan.words.seen).toBe('41 days without a run; the last was on Wed 7 Oct.');
    expect(plan.words.next).toBe('Next: Brisk walk. Counted so far: 0 of 2 times.');
    expect(plan.sources.map(({ id }) => id)).toContain('return-protocols');
  });

  it('says the year of a run of another year', () => {
    const { words } = stepsOf(LONG, addWeeks(WEEK, 7), day(49));
    expect(words.seen).toBe('88 days without a run; the last was on Wed 7 Oct 2026.');
  });

  it('after two to four weeks may run after one walk', () => {
    expect(weekOf(ranUntil(-18))).toEqual([on(2, 'walk'), on(4, 'run-1'), on(6, 'run-1')]);
    expect(weekOf(ranUntil(-26))[1]).toBe(on(4, 'run-1'));
    expect(weekOf(ranUntil(-27))[1]).toBe(on(4, 'walk'));
  });

  it('is not for 13 days, and is for 14', () => {
    expect(planOf(ranUntil(-12))).toMatchObject({
      status: 'no-break',
      words: expect.stringContaining('13 days without one'),
    });
    expect(stepsOf(ranUntil(-12), WEEK, day(3)).break.days).toBe(14);
  });

  it('says what each step is, that it is level, and what is our own choice', () => {
    const { edits, words } = stepsOf(ranUntil(-18));
    expect(edits[1]).toEqual({
      type: 'plan',
      workout: {
        date: day(4),
        sport: 'run',
        kind: 'easy',
        durationSeconds: 1_800,
        rpe: 3,
        returnStep: 'run-1',
        title: 'Walk 4 min, run 1 min × 6',
        note: 'On level ground.',
      },
    });
    for (const edit of edits) expect(PlanEdit.parse(edit)).toEqual(edit);
    expect(words.steps.map(({ step: next }) => next)).toEqual(['walk', 'run-1']);
    expect(words.steps[1]?.what).toBe('Walk 4 min, run 1 min × 6: 30 min in all, on level ground.');
    expect(words.notes.join(' ')).toMatch(/six rounds.*our own choice/);
  });

  it('lacks data on an empty log, and on one that begins with runs a week ago', () => {
    expect(planOf([])).toMatchObject({ status: 'not-enough-data' });
    expect(planOf([run(day(-5))])).toMatchObject({
      status: 'not-enough-data',
      missing: expect.stringContaining('The log begins on Wed 11 Nov'),
    });
    expect(planOf([run(day(-5), { sport: 'bike' })])).toMatchObject({ status: 'not-enough-data' });
  });

  it('takes a log of rides alone for a break that is at least as long', () => {
    const plan = stepsOf([run(day(-30), { sport: 'bike' })]);
    expect(plan.break).toEqual({ lastRun: null, days: 32 });
    expect(plan.words.seen).toContain('At least 32 days without a run');
  });

  it('knows a last run that lies before the window', () => {
    const rides = history([run(day(-100), { sport: 'bike' })]);
    const before = { ...rides, lastRunBefore: day(-200), firstActivityDate: day(-300) };
    expect(stepsOf(before).break).toEqual({ lastRun: day(-200), days: 201 });
  });

  it('is offered after a full run that ended the break, for two weeks', () => {
    const jumped = (days: number) => [...LONG, run(day(days), { kilometres: 8 })];
    expect(stepsOf(jumped(1)).break).toEqual({ lastRun: day(-40), days: 40 });
    expect(weekOf(jumped(1))).toEqual([on(3, 'walk'), on(5, 'walk')]);
    expect(planOf(jumped(-11)).status).toBe('steps');
    expect(planOf([...jumped(-12), run(day(-2))]).status).toBe('no-break');
  });
});

describe('signs', () => {
  test.each([
    ['nerve-signs', 'tingling'],
    ['urgent-signs', 'foot-drop'],
    ['emergency-signs', 'saddle-numbness'],
  ] as const)('%s stop it all: %s', (rule, sign) => {
    const entries = [...LONG, pain(day(1), 1, { signs: [sign] })];
    for (const week of [WEEK, addWeeks(WEEK, 3)]) {
      expect(planOf(entries, week)).toMatchObject({ status: 'stopped-by-signs', rule });
    }
  });

  it('that somebody asked about and did not find stop nothing', () => {
    expect(planOf([...LONG, pain(day(1), 1, { signs: [] })]).status).toBe('steps');
  });
});

describe('the days of the week', () => {
  it('that are over get no step', () => {
    expect(weekOf(LONG, WEEK, day(5))).toEqual([on(5, 'walk')]);
    expect(weekOf(LONG, addWeeks(WEEK, -1))).toEqual([]);
  });

  it('keep a day between, from steps and from runs, over the edge of the week too', () => {
    expect(weekOf([...LONG, step(1, 'walk')])).toEqual([on(3, 'walk'), on(5, 'run-1')]);
    expect(weekOf([...LONG, planned(day(4))])).toEqual([on(2, 'walk'), on(6, 'walk')]);
    expect(weekOf([...LONG, planned(day(3))])).toEqual([on(5, 'walk')]);
    expect(weekOf([...LONG, step(-1, 'walk')], WEEK, day(0))[0]).toBe(on(1, 'walk'));
  });

  it('that hold a ride are not free; strength and mobility leave room', () => {
    const other = (days: number, sport: string) => planned(day(days), { sport, minutes: 20 });
    expect(weekOf([...LONG, other(2, 'bike'), other(3, 'strength')])).toEqual([
      on(3, 'walk'),
      on(5, 'walk'),
    ]);
  });

  it('that are off, or too short, are not free', () => {
    const daysOff = history(LONG, { daysOff: [3, 4] });
    expect(weekOf(daysOff)).toEqual([on(4, 'walk'), on(6, 'walk')]);
    expect(weekOf(history(LONG, { mostMinutes: 29 }))).toEqual([]);
    expect(weekOf(history(LONG, { mostMinutes: 30 }))).toHaveLength(3);
    const busy = planned(day(2), { sport: 'strength', minutes: 31 });
    expect(weekOf(history([...LONG, busy], { mostMinutes: 60 }))[0]).toBe(on(3, 'walk'));
  });

  it('with no day free say why there is nothing', () => {
    const rides = [2, 3, 4, 5, 6].map((days) => planned(day(days), { sport: 'bike' }));
    const { edits, words } = stepsOf([...LONG, ...rides]);
    expect(edits).toEqual([]);
    expect(words.notes.join(' ')).toContain('no day is free with a day between');
  });
});
