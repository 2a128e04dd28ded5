import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../../../shared/calendar/iso-week.ts';
import { applyEdits } from '../../../../shared/planning/apply-edits.ts';
import { judgeWeek } from '../../../../shared/rules/rules.ts';
import { situationOf } from '../../../../shared/rules/situation.ts';
import { day, type Entry, history, pain, planned, run, TODAY, WEEK } from '../../histories.ts';
import { LONG, notesOf, on, planOf, ranUntil, step, stepsOf, weekOf, well } from './way-back.ts';

describe('steps that are in the plan', () => {
  const madeOn = (entries: readonly Entry[], week = WEEK) => {
    const before = history(entries);
    return applyEdits(before, stepsOf(before, week).edits, TODAY);
  };

  it('are not planned twice', () => {
    expect(weekOf(madeOn(LONG))).toEqual([]);
  });

  it('are taken as if they go well when a later week is planned', () => {
    const next = addWeeks(WEEK, 1);
    expect(weekOf(madeOn(LONG), next)).toEqual([on(8, 'run-1'), on(10, 'run-2'), on(12, 'run-2')]);
    expect(stepsOf(madeOn(ranUntil(-22)), next).break).toEqual({ lastRun: day(-22), days: 23 });
  });

  it('step back when the step before them hurt', () => {
    const entries = [
      ...LONG,
      ...[well(-6, 'run-1'), well(-4, 'run-1'), well(-2, 'run-2')].flat(),
      ...[step(0, 'run-2'), pain(day(0), 7)],
      planned(day(2), { minutes: 30, returnStep: 'run-3' }),
      planned(day(4), { minutes: 30, returnStep: 'run-1' }),
    ];
    const { edits } = stepsOf(entries);
    expect(edits.map(({ type }) => type)).toEqual(['remove', 'plan', 'plan']);
    expect(weekOf(entries).slice(1)).toEqual([on(2, 'run-1'), on(6, 'run-2')]);
    expect(weekOf(madeOn(entries))).toEqual([]);
  });

  it('leave no second one for the day of one that was done', () => {
    const session = planned(day(2), { sport: 'walk', minutes: 30, returnStep: 'walk' });
    const walk = run(day(2), { sport: 'walk', minutes: 31 });
    expect(weekOf([...LONG, session, walk])).toEqual([on(4, 'walk'), on(6, 'run-1')]);
  });

  it('that are one too many on a day go, when they are higher', () => {
    const build = planned(day(2), { minutes: 30, returnStep: 'build' });
    const { edits } = stepsOf([...LONG, step(2, 'walk'), pain(day(2), 1), build]);
    expect(edits.map(({ type }) => type)).toEqual(['remove', 'plan', 'plan']);
    const walk = planned(day(2), { sport: 'walk', returnStep: 'walk' });
    const [first, ...rest] = weekOf([...LONG, build, walk]);
    expect(first).toMatch(/^remove/);
    expect(rest).toEqual([on(4, 'walk'), on(6, 'run-1')]);
    expect(weekOf(madeOn([...LONG, build, walk]))).toEqual([]);
  });

  it('that are lower than they need to be stay', () => {
    const entries = [
      ...LONG,
      ...well(-4, 'run-1'),
      planned(day(2), { sport: 'walk', returnStep: 'walk' }),
    ];
    expect(weekOf(entries)).toEqual([on(4, 'run-1'), on(6, 'run-2')]);
  });

  it('are no jump to the rule on breaks', () => {
    const flags = judgeWeek(situationOf(madeOn(ranUntil(-18)), WEEK, TODAY));
    const flag = flags.find(({ rule }) => rule === 'return-after-break');
    expect(flag?.status).toBe('quiet');
  });
});

describe('building up', () => {
  const atBuild = [...LONG, ...[-20, -18].flatMap((days) => well(days, 'run-4'))];
  const built = (minutes: number, fields: object = {}) =>
    [-7, -5, -2].map((days) => step(days, 'build', { minutes, ...fields }));
  const minutesOf = (entries: readonly Entry[]) =>
    stepsOf(entries).edits.flatMap((edit) =>
      edit.type === 'plan' ? edit.workout.durationSeconds / 60 : [],
    );

  it('takes a tenth more time than the week before, in runs a tenth longer at most', () => {
    const entries = [
      ...atBuild,
      ...[-16, -14, -12].map((days) => step(days, 'build')),
      ...built(40),
    ];
    expect(minutesOf(entries)).toEqual([44, 44, 44]);
    expect(minutesOf([...entries, step(0, 'build', { minutes: 44 })])).toEqual([44, 44]);
  });

  it('leaves a day empty when the week’s time is used up', () => {
    const entries = [...atBuild, ...built(40), step(0, 'build', { minutes: 100 })];
    expect(minutesOf(entries)).toEqual([32]);
  });

  it('ends once the weekly distance is back at 60 % of before', () => {
    // 30 km a week before the break: three runs of 10 km.
    const enough = built(40, { kilometres: 6 }).slice(1);
    const here = (kilometres: number) => [
      ...atBuild,
      step(-7, 'build'),
      step(-3, 'build', { kilometres: 6 }),
      step(-1, 'build', { kilometres: 6 }),
      step(1, 'build', { kilometres }),
    ];
    expect(enough).toHaveLength(2);
    expect(planOf(here(6))).toMatchObject({
      status: 'no-break',
      words: expect.stringContaining('18 km of the 30 km a week before the break, 60 %'),
    });
    expect(notesOf(here(5.9))).toContain('17.9 km of 30 km a week, 59 %');
  });

  it('counts the seven days before the week, and no day more', () => {
    const before = [...atBuild, ...built(40), step(-8, 'build', { minutes: 50 })];
    expect(minutesOf(before)).toEqual([44, 44, 44]);
  });

  it('is not over because of full runs that were no steps', () => {
    const full = [-3, -1, 1].map((days) => run(day(days), { kilometres: 10 }));
    expect(planOf([...LONG, ...full]).status).toBe('steps');
  });

  it('looks at the last seven days, today among them', () => {
    const far = [step(-5, 'build', { kilometres: 17.9 }), step(2, 'build', { kilometres: 0.1 })];
    expect(notesOf([...atBuild, ...far])).toContain('0.1 km of 30 km a week');
    const near = [step(-4, 'build', { kilometres: 17.9 }), step(2, 'build', { kilometres: 0.1 })];
    expect(planOf([...atBuild, ...near]).status).toBe('no-break');
  });

  it('says that it cannot tell when the weeks before the break are not in the log', () => {
    const late = [run(day(-44), { kilometres: 10 }), run(day(-40), { kilometres: 10 })];
    expect(notesOf(late)).toContain('The log begins on Sat 3 Oct, too late');
    expect(notesOf(ranUntil(-86))).toContain('lie too far back');
    expect(notesOf(ranUntil(-85))).toContain('0 km of 30 km a week');
    const nowhere = ranUntil(-40).map(({ entry, fields }) => ({
      entry,
      fields: { ...fields, distanceMetres: 0 },
    }));
    expect(notesOf(nowhere)).toContain('have a distance of 0');
  });

  it('says that it cannot tell when a run has no distance', () => {
    expect(notesOf([...atBuild, ...built(40)])).toMatch(
      /How far you are is not known: \d of the runs/,
    );
  });
});
