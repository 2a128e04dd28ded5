import { describe, expect, it } from 'vitest';
import { remedyEffect, settledRemedy } from '../../../renderer/week/flags/remedy-effect.ts';
import { labelRemedies } from '../../../renderer/week/flags/remedy-words.ts';
import type { Remedy } from '../../../shared/rules/flag.ts';
import { metres } from '../../../shared/units/units.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import { formatDay } from '../../../shared/words/format.ts';
import { day, easyWeeks, history, planned, run, TODAY, WEEK } from '../../shared/histories.ts';

const ICY = planned(day(5), { kilometres: 6, minutes: 40, rpe: 3, surface: 'ice' });

/** Used to the bike and to water jogging, unless they are new to the runner. */
function icyWeek({ isNew = false } = {}) {
  const rides = [-5, -12].map((days) => run(day(days), { sport: 'bike', minutes: 90 }));
  const pool = [-6, -13].map((days) => run(day(days), { sport: 'water-jog', minutes: 60 }));
  const known = history([...easyWeeks(8), ...(isNew ? [] : [...rides, ...pool]), ICY]);
  const window = { week: WEEK, today: TODAY, history: known, changes: {} };
  const sessionId = known.sessions[0]?.id ?? fail();
  return { window, week: readWeek(known, WEEK, TODAY), sessionId };
}

describe('the preview of a remedy', () => {
  it('says which flag goes quiet and that only the ground changes', () => {
    const { window, week, sessionId } = icyWeek();
    const remedy: Remedy = { type: 'change-surface', sessionId, surface: 'treadmill' };
    const { flags, running, aerobic } = remedyEffect(window, week, remedy);
    expect(flags.goingQuiet.map(({ rule }) => rule)).toEqual(['slippery-surface']);
    expect(running).toBe('6 km, as before');
    expect(aerobic).toBe('120 AU, as before');
  });

  it('says that a swap takes the running away and keeps the aerobic load', () => {
    const { window, week, sessionId } = icyWeek();
    const remedy: Remedy = { type: 'swap', sessionId, sport: 'bike' };
    const { running, aerobic } = remedyEffect(window, week, remedy);
    expect(running).toBe('6 km → 0 km');
    expect(aerobic).toBe('120 AU, as before');
  });

  it('changes nothing by looking', () => {
    const { window, week, sessionId } = icyWeek();
    const before = structuredClone(window.history);
    remedyEffect(window, week, { type: 'remove', sessionId });
    expect(window.history).toEqual(before);
  });
});

describe('a swap that names no sport', () => {
  it('settles on the first sport within reach', () => {
    const { window, sessionId } = icyWeek();
    const swap: Remedy = { type: 'swap', sessionId };
    expect(settledRemedy(swap, window)).toEqual({ ...swap, sport: 'water-jog' });
    expect(settledRemedy(swap, without(window, ['water-jog', 'swim']))).toEqual({
      ...swap,
      sport: 'bike',
    });
  });

  it('is left to the runner where nothing is within reach', () => {
    const { window, sessionId } = icyWeek();
    const stranded = without(window, ['water-jog', 'swim', 'bike']);
    expect(settledRemedy({ type: 'swap', sessionId }, stranded)).toBeUndefined();
  });
});

describe('a swap that does not keep all of the load', () => {
  it('is left to the runner, who sees in the dialog what is lost', () => {
    const { window, sessionId } = icyWeek({ isNew: true });
    expect(settledRemedy({ type: 'swap', sessionId }, window)).toBeUndefined();
  });
});

describe('the buttons of a flag', () => {
  it('say what they do, with the day where two would say the same', () => {
    const { window, sessionId } = icyWeek();
    const shown = {
      sessions: window.history.sessions,
      units: 'kilometres',
      dates: [day(5)],
    } as const;
    const labels = (...remedies: Remedy[]) =>
      labelRemedies(remedies, shown).map(({ label }) => label);
    const swap: Remedy = { type: 'swap', sessionId, sport: 'water-jog' };
    expect(labels(swap)).toEqual(['Swap for water jogging']);
    expect(labels(swap, { ...swap })[0]).toMatch(/^Swap for water jogging [A-Z][a-z]{2}$/);
    const unsettled: Remedy = { type: 'swap', sessionId };
    expect(labels(unsettled)).toEqual(['Swap…']);
    expect(labels(unsettled, swap)[0]).toMatch(/^Swap [A-Z][a-z]{2}…$/);
    expect(labels({ type: 'move', sessionId, date: day(6) })[0]).toMatch(/^Move to /);
    expect(labels({ type: 'ease', sessionId }, { type: 'add-warm-up', sessionId })).toEqual([
      'Make it easy',
      'Add a warm-up',
    ]);
  });
});

describe('buttons for two sessions of one day', () => {
  it('name them: each does what its own words say', () => {
    const tempo = planned(day(5), { kilometres: 8, kind: 'tempo', rpe: 7 });
    const { sessions } = history([...easyWeeks(2), ICY, tempo]);
    const shown = { sessions, units: 'kilometres', dates: [day(5)] } as const;
    const remedies = sessions.map(({ id }): Remedy => ({ type: 'ease', sessionId: id }));
    expect(labelRemedies(remedies, shown).map(({ label }) => label)).toEqual([
      'Make it easy Sat (Easy run)',
      'Make it easy Sat (Tempo run)',
    ]);
  });
});

describe('a button for a session of another week than the one on screen', () => {
  it('says its date, so that nobody takes it for one in sight', () => {
    const { window, sessionId } = icyWeek();
    const [session] = window.history.sessions;
    const date = formatDay(session?.date ?? fail());
    const shown = { sessions: window.history.sessions, units: 'kilometres', dates: [] } as const;
    const labels = (...remedies: Remedy[]) =>
      labelRemedies(remedies, shown).map(({ label }) => label);
    const shorten: Remedy = { type: 'shorten', sessionId, distanceMetres: metres(4_000) };
    expect(labels(shorten)).toEqual([`Shorten to 4 km (${date})`]);
    expect(labels({ type: 'swap', sessionId })).toEqual([`Swap (${date})…`]);
  });
});

type Window = ReturnType<typeof icyWeek>['window'];
type Sports = NonNullable<Window['history']['athlete']['sportsOutOfReach']>;

function without({ history: known, ...window }: Window, sportsOutOfReach: Sports): Window {
  return { ...window, history: { ...known, athlete: { ...known.athlete, sportsOutOfReach } } };
}

function fail(): never {
  throw new Error('The week has no session.');
}
