import { describe, expect, it } from 'vitest';
import { flagChange } from '../../../renderer/dialogs/flags/compare-flags.ts';
import { flagChangeWords } from '../../../renderer/dialogs/flags/flag-words.ts';
import { swapOptions } from '../../../renderer/dialogs/swap/swap-options.ts';
import { withActivity, withSession } from '../../../renderer/dialogs/workout/edited-history.ts';
import type { Flag } from '../../../shared/rules/flag.ts';
import { PlannedWorkout } from '../../../shared/training/session.ts';
import { day, easyWeeks, history, pain, planned, TODAY, WEEK } from '../../shared/histories.ts';

const rules = (flags: readonly Flag[]) => flags.map(({ rule }) => rule);

const ICY = { kilometres: 6, surface: 'ice' };
const icyRun = PlannedWorkout.parse(planned(day(5), ICY).fields);

const change = (before: ReturnType<typeof history>, after: ReturnType<typeof history>) =>
  flagChange(before, after, WEEK, TODAY);

describe('the effect of an edit on the flags', () => {
  it('names the flag that a new session brings', () => {
    const before = history(easyWeeks(8));
    const effect = change(before, withSession(before, icyRun));
    expect(rules(effect.appearing)).toEqual(['slippery-surface']);
    expect(effect.goingQuiet).toEqual([]);
    expect(flagChangeWords(effect)).toBe('1 flag would fire, 1 new');
  });

  it('names the flag that goes quiet', () => {
    const before = history([...easyWeeks(8), planned(day(5), ICY)]);
    const [stored] = before.sessions;
    const dry = PlannedWorkout.parse(planned(day(5), { kilometres: 6, surface: 'road' }).fields);
    const effect = change(before, withSession(before, dry, stored));
    expect(rules(effect.goingQuiet)).toEqual(['slippery-surface']);
    expect(flagChangeWords(effect)).toBe('No flag would fire · 1 would go quiet');
  });

  it('takes the same warning on another day for the same warning', () => {
    const before = history([...easyWeeks(8), planned(day(5), ICY)]);
    const [stored] = before.sessions;
    const moved = PlannedWorkout.parse(planned(day(6), ICY).fields);
    const effect = change(before, withSession(before, moved, stored));
    expect(rules(effect.staying)).toEqual(['slippery-surface']);
    expect([...effect.appearing, ...effect.goingQuiet]).toEqual([]);
  });

  it('counts a second flag of the same rule as new', () => {
    const before = history([...easyWeeks(8), planned(day(5), ICY)]);
    const second = PlannedWorkout.parse(planned(day(6), ICY).fields);
    const effect = change(before, withSession(before, second));
    expect(effect.appearing.map(({ rule, date }) => [rule, date])).toEqual([
      ['slippery-surface', day(6)],
    ]);
    expect(effect.staying.map(({ date }) => date)).toEqual([day(5)]);
  });

  it('does not hide that another session would take over the warning', () => {
    const intervals = { kilometres: 6, kind: 'intervals', rpe: 8, hardKilometres: 3 };
    const before = history([
      ...easyWeeks(8),
      planned(day(3), intervals),
      planned(day(6), { ...intervals, kind: 'tempo' }),
    ]);
    const [first] = before.sessions;
    const easy = PlannedWorkout.parse(planned(day(3), { kilometres: 6 }).fields);
    const effect = change(before, withSession(before, easy, first));
    const introduced = (flags: readonly Flag[]) =>
      flags.filter(({ rule }) => rule === 'intensity-introduced').map(({ date }) => date);
    expect(introduced(effect.goingQuiet)).toEqual([day(3)]);
    expect(introduced(effect.appearing)).toEqual([day(6)]);
  });

  it('leaves the history that is held as it was', () => {
    const before = history(easyWeeks(8));
    const copy = structuredClone(before);
    withSession(before, icyRun);
    expect(before).toEqual(copy);
  });
});

describe('an activity that is logged', () => {
  it('makes the log begin earlier when it is the earliest', () => {
    const before = history(easyWeeks(2));
    const early = day(-60);
    expect(withActivity(before, { ...icyRun, date: early }).firstActivityDate).toBe(early);
    expect(withActivity(before, icyRun).firstActivityDate).toBe(before.firstActivityDate);
  });
});

describe('the sports that a run can be swapped for', () => {
  const intervals = planned(day(3), {
    kilometres: 9,
    hardKilometres: 4.8,
    kind: 'intervals',
    rpe: 8,
  });
  const optionsIn = (entries: Parameters<typeof history>[0]) => {
    const past = history(entries);
    const [session] = past.sessions;
    if (!session) throw new Error('The scenario has no session.');
    return swapOptions({ week: WEEK, today: TODAY, history: past, changes: {} }, session);
  };

  it('come water jogging first, and keep load and running apart', () => {
    const options = optionsIn([...easyWeeks(8), intervals]);
    expect(options.map(({ sport }) => sport)).toEqual(['water-jog', 'bike', 'swim']);
    for (const { swap } of options) expect(swap.after.runningMetres).toBe(0);
  });

  it('put the bike last while a sit bone hurts, and say why', () => {
    const options = optionsIn([...easyWeeks(8), pain(day(1), 3), intervals]);
    expect(options.map(({ sport }) => sport)).toEqual(['water-jog', 'swim', 'bike']);
    expect(options.at(-1)?.reason).toMatch(/sit bone/);
  });

  it('keep their order when something else hurts', () => {
    const options = optionsIn([...easyWeeks(8), pain(day(1), 3, { region: 'knee' }), intervals]);
    expect(options.at(-1)?.sport).toBe('swim');
  });

  it('quiet the flag that the run caused', () => {
    const [water] = optionsIn([...easyWeeks(8), intervals]);
    expect(rules(water?.flags.goingQuiet ?? [])).toContain('intensity-introduced');
  });
});
