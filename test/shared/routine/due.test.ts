import { describe, expect, it } from 'vitest';
import { readRoutine } from '../../../shared/routine/read-routine.ts';
import { day, type Entry, exercised, history, pain, planned, run } from '../histories.ts';

const TODAY = day(2);
const due = (...entries: Entry[]) => readRoutine(history(entries), TODAY).due;
const both = (days: number) => [
  exercised(day(days), 'single-knee-to-chest'),
  exercised(day(days), 'clamshell'),
];
const session = (days: number, sport: string) => planned(day(days), { sport, minutes: 20 });

describe('what is due today', () => {
  it('both families, as long as two days of the week do not hold them', () => {
    expect(due()).toEqual({
      date: TODAY,
      daysDone: 0,
      daysWanted: 2,
      families: ['hip-stretching', 'glute-strengthening'],
      exercises: [
        'external-rotation-stretch',
        'clamshell',
        'monster-walk',
        'supine-piriformis-stretch',
        'buttock-stretch-on-all-fours',
        'single-knee-to-chest',
        'hip-abductor-strengthening',
      ],
    });
  });

  it('not a family that is done today, by a tick or by a session', () => {
    expect(due(exercised(TODAY, 'clamshell')).families).toEqual(['hip-stretching']);
    expect(due(run(TODAY, { sport: 'mobility' })).families).toEqual(['glute-strengthening']);
    expect(due(...both(2))).toMatchObject({ daysDone: 1, families: [], exercises: [] });
  });

  it('nothing once two other days hold both, done or planned ahead', () => {
    expect(due(...both(0), ...both(1))).toMatchObject({ daysDone: 2, families: [] });
    const ahead = [session(4, 'mobility'), session(4, 'strength')];
    expect(due(...both(0), ...ahead)).toMatchObject({ daysDone: 1, families: [] });
    expect(due(...both(-1), ...both(0)).families).toHaveLength(2);
    expect(due(...both(0), ...both(1), session(4, 'strength')).families).toEqual([]);
  });

  it('not by what was done yesterday', () => {
    expect(due(run(day(1), { sport: 'mobility' })).families).toHaveLength(2);
  });

  it('what is planned for today, even then', () => {
    const planned = session(2, 'strength');
    expect(due(...both(0), ...both(1), planned).families).toEqual(['glute-strengthening']);
  });

  it('nothing that was planned for a past day and not done', () => {
    const past = [session(1, 'mobility'), session(1, 'strength')];
    expect(due(...both(0), ...past).families).toHaveLength(2);
  });

  it('nothing at all with signs that need a doctor', () => {
    for (const sign of ['saddle-numbness', 'pop-with-bruising'] as const) {
      const found = due(pain(day(1), 4, { signs: [sign] }));
      expect(found).toMatchObject({ families: [], exercises: [] });
      expect(found.paused).toContain('need a doctor first');
    }
    const both = due(pain(day(1), 4, { signs: ['tingling', 'weakness'] }));
    expect(both.paused).toContain('need a doctor first');
    expect(due(pain(day(1), 4, { signs: ['tingling'] })).paused).toBeUndefined();
  });
});

describe('how much was done', () => {
  const adherence = (...entries: Entry[]) => readRoutine(history(entries), TODAY).adherence;

  it('counts the days of each week, the last week last', () => {
    const { weeks } = adherence(...both(0), exercised(day(1), 'clamshell'), ...both(-14));
    expect(weeks).toHaveLength(12);
    expect(weeks.slice(-3)).toEqual([
      { week: '2026-W45', daysWithAny: 1, daysWithBoth: 1 },
      { week: '2026-W46', daysWithAny: 0, daysWithBoth: 0 },
      { week: '2026-W47', daysWithAny: 2, daysWithBoth: 1 },
    ]);
  });

  it('has no number for a week before anything was logged: that is not nothing done', () => {
    const { weeks } = adherence(...both(-14));
    expect(weeks.slice(0, 9).every((week) => week.daysWithAny === undefined)).toBe(true);
    expect(adherence().weeks.at(-1)).toEqual({ week: '2026-W47' });
    expect(adherence(exercised(day(-14), 'self-massage')).weeks.at(-3)).toEqual({
      week: '2026-W45',
      daysWithAny: 0,
      daysWithBoth: 0,
    });
  });

  it('begins with the routine, and not with a run', () => {
    expect(adherence(run(day(-14))).weeks.at(-1)).toEqual({ week: '2026-W47' });
    // The last day of its week, a Sunday.
    const sunday = adherence(...both(-8)).weeks;
    expect(sunday.at(-4)).toEqual({ week: '2026-W44' });
    expect(sunday.at(-3)).toMatchObject({ daysWithBoth: 1 });
    const strength = adherence(run(day(-8), { sport: 'strength' })).weeks;
    expect(strength.at(-3)).toMatchObject({ daysWithAny: 1 });
  });

  it('counts the days of each exercise in the twelve weeks, and no earlier or later ones', () => {
    const { exercises } = adherence(...both(6), ...both(7), ...both(-77), ...both(-78));
    const known = exercises.filter(({ days }) => days > 0);
    expect(known).toEqual([
      { exercise: 'clamshell', days: 2 },
      { exercise: 'single-knee-to-chest', days: 2 },
    ]);
  });
});
