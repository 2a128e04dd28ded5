import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { SessionId } from '../../../shared/units/ids.ts';
import { plannerWithAthlete, refusalFrom, WEEK } from './test-planner.ts';

const WEDNESDAY = '2026-11-18';
const FRIDAY = '2026-11-20';
const NEXT_MONDAY = '2026-11-23';
const INTERVALS = {
  sport: 'run',
  kind: 'intervals',
  durationSeconds: 3_000,
  distanceMetres: 10_000,
  rpe: 8,
  title: '6 × 800 m',
} as const;

async function plan() {
  const planner = await plannerWithAthlete();
  const { call, athleteId } = planner;
  const session = await call('session.plan', { athleteId, date: WEDNESDAY, ...INTERVALS });
  const planned = planner.entries();
  return {
    ...planner,
    session,
    sessionsOf: async (date: string, week = WEEK) => {
      const { days } = await call('week.read', { athleteId, week });
      return days.find((day) => day.date === date)?.sessions ?? [];
    },
    /** One undo leads back to the one planned session. */
    undoneWhole: async () => {
      await call('change.undo', { athleteId });
      expect(planner.entries()).toEqual(planned);
    },
  };
}

describe('a copy', () => {
  test('stands on its own day, at the place that was asked for, as a session of its own', async () => {
    const { call, session, sessionsOf, undoneWhole } = await plan();
    const copy = await call('session.copy', {
      sessionId: session.id,
      date: WEDNESDAY,
      position: 0,
    });
    expect(copy).toStrictEqual({ ...session, id: copy.id, position: 0 });
    expect((await sessionsOf(WEDNESDAY)).map(({ id }) => id)).toEqual([copy.id, session.id]);
    await undoneWhole();
  });

  test('each week for some weeks is one change', async () => {
    const { call, session, sessionsOf, undoneWhole } = await plan();
    await call('session.repeat', { sessionId: session.id, weeks: 3 });
    expect(await sessionsOf('2026-12-09', '2026-W50')).toHaveLength(1);
    expect(await sessionsOf('2026-12-16', '2026-W51')).toHaveLength(0);
    await undoneWhole();
  });

  test('of a swapped session is what it is now, with nothing to swap back', async () => {
    const { call, session } = await plan();
    await call('session.swap', { sessionId: session.id, sport: 'water-jog' });
    const copy = await call('session.copy', { sessionId: session.id, date: FRIDAY });
    expect(copy.sport).toBe('water-jog');
    expect(copy).not.toHaveProperty('swappedFrom');
  });
});

describe('what life does to a plan', () => {
  test('a session that moves once its week has begun remembers its day, until it is back', async () => {
    const { call, session } = await plan();
    const moved = await call('session.move', { sessionId: session.id, date: FRIDAY });
    expect(moved.plannedFor).toBe(WEDNESDAY);
    const again = await call('session.move', { sessionId: session.id, date: '2026-11-21' });
    expect(again.plannedFor).toBe(WEDNESDAY);
    const back = await call('session.move', { sessionId: session.id, date: WEDNESDAY });
    expect(back).toStrictEqual(session);
  });

  test('a session that moves in a week to come is only being planned', async () => {
    const { call, athleteId } = await plan();
    const later = await call('session.plan', { athleteId, date: NEXT_MONDAY, ...INTERVALS });
    const moved = await call('session.move', { sessionId: later.id, date: '2026-11-24' });
    expect(moved).not.toHaveProperty('plannedFor');
  });

  test('a skipped session says why, and no longer counts', async () => {
    const { call, athleteId, session } = await plan();
    const skipped = await call('session.skip', { sessionId: session.id, because: 'A cold' });
    expect(skipped.skippedBecause).toBe('A cold');
    expect((await call('week.read', { athleteId, week: WEEK })).totals.aerobicLoad).toBe(0);
    const again = await call('session.skip', { sessionId: session.id, because: null });
    expect(again).toStrictEqual(session);
  });

  test('a swap and back is the run as it was', async () => {
    const { call, session, undoneWhole } = await plan();
    await call('session.swap', { sessionId: session.id, sport: 'swim' });
    expect(await call('session.swapBack', { sessionId: session.id })).toStrictEqual(session);
    const refusal = await refusalFrom(call('session.swapBack', { sessionId: session.id }));
    expect(refusal.message).toContain('was not swapped');
    await call('change.undo', { athleteId: session.athleteId });
    await undoneWhole();
  });
});

describe('what fulfils what', () => {
  const done = {
    date: FRIDAY,
    sport: 'bike',
    kind: 'easy',
    durationSeconds: 3_600,
    rpe: 3,
  } as const;

  test('a ride on Friday can stand for the run of Wednesday, by the word of the athlete', async () => {
    const { call, athleteId, session } = await plan();
    const ride = await call('activity.log', { athleteId, ...done });
    await call('activity.fulfil', { activityId: ride.id, fulfils: session.id });
    const { totals } = await call('week.read', { athleteId, week: WEEK });
    expect(totals.aerobicLoad).toBe(180);
    expect(totals.runningMetres).toBe(0);
  });

  test('a run can be said to fulfil nothing, so that the plan stands beside it', async () => {
    const { call, athleteId } = await plan();
    const run = await call('activity.log', { athleteId, ...done, date: WEDNESDAY, sport: 'run' });
    const { totals } = await call('week.read', { athleteId, week: WEEK });
    expect(totals.aerobicLoad).toBe(180);
    await call('activity.fulfil', { activityId: run.id, fulfils: 'no-session' });
    const after = await call('week.read', { athleteId, week: WEEK });
    expect(after.totals.aerobicLoad).toBe(180 + 400);
  });

  test('a session of another athlete is refused', async () => {
    const { call, session } = await plan();
    const other = await call('athlete.create', { name: 'Ben' });
    const ride = await call('activity.log', { athleteId: other.id, ...done });
    const refusal = await refusalFrom(
      call('activity.fulfil', { activityId: ride.id, fulfils: session.id }),
    );
    expect(refusal.message).toContain("another athlete's plan");
  });
});

describe('notes and days off', () => {
  test('a day has one note, which null takes away', async () => {
    const { call, athleteId, database, undoneWhole } = await plan();
    const notes = () => database.dayNotes.between(athleteId, isoDate(WEDNESDAY), isoDate(FRIDAY));
    await call('note.write', { athleteId, date: WEDNESDAY, text: 'Dentist' });
    await call('note.write', { athleteId, date: WEDNESDAY, text: 'Dentist at 10' });
    expect(notes().map(({ text }) => text)).toEqual(['Dentist at 10']);
    expect(await call('note.write', { athleteId, date: WEDNESDAY, text: null })).toBeNull();
    expect(notes()).toEqual([]);
    for (const _ of ['first', 'second']) await call('change.undo', { athleteId });
    expect(notes().map(({ text }) => text)).toEqual(['Dentist']);
    await undoneWhole();
  });

  test('a week keeps its mark when only its note changes, and goes when both are taken away', async () => {
    const { call, athleteId } = await plan();
    await call('weekNote.write', { athleteId, week: WEEK, mark: 'taper' });
    const both = await call('weekNote.write', { athleteId, week: WEEK, text: 'Rest well' });
    expect(both).toMatchObject({ mark: 'taper', text: 'Rest well', date: '2026-11-16' });
    const none = await call('weekNote.write', { athleteId, week: WEEK, mark: null, text: null });
    expect(none).toBeNull();
  });

  test('a day says what it leaves room for, or nothing, which is the usual', async () => {
    const { call, athleteId, undoneWhole } = await plan();
    const set = (said: object) => call('availability.set', { athleteId, date: WEDNESDAY, ...said });
    expect(await set({ dayOff: true })).toMatchObject({ date: WEDNESDAY, dayOff: true });
    expect(await set({ mostMinutes: 45 })).not.toHaveProperty('dayOff');
    expect(await set({})).toBeNull();
    for (const _ of ['first', 'second']) await call('change.undo', { athleteId });
    await undoneWhole();
  });
});

describe('templates', () => {
  test('a week is planned again on other days, in one change', async () => {
    const { call, athleteId, session: first, sessionsOf, undoneWhole } = await plan();
    await call('session.plan', { athleteId, date: FRIDAY, ...INTERVALS, title: 'Second' });
    const template = await call('template.saveWeek', { athleteId, week: WEEK, name: 'Hard week' });
    expect((await call('template.list', {})).map(({ name }) => name)).toEqual(['Hard week']);
    await call('template.plan', { athleteId, templateId: template.id, date: NEXT_MONDAY });
    const [again] = await sessionsOf('2026-11-25', '2026-W48');
    expect(again).toStrictEqual({ ...first, id: again?.id, date: '2026-11-25' });
    for (const _ of ['planned', 'saved']) await call('change.undo', { athleteId });
    await undoneWhole();
  });

  test('is refused where nothing is planned', async () => {
    const { call, athleteId } = await plan();
    const refusal = await refusalFrom(
      call('template.saveWeek', { athleteId, week: '2026-W50', name: 'Empty' }),
    );
    expect(refusal.message).toContain('Nothing is planned');
  });

  test('that is deleted leaves what was planned from it', async () => {
    const { call, athleteId, session: first, sessionsOf } = await plan();
    const { id: templateId } = await call('template.saveSession', {
      sessionId: first.id,
      name: 'Track',
    });
    await call('template.plan', { athleteId, templateId, date: FRIDAY });
    await call('template.remove', { templateId });
    expect(await sessionsOf(FRIDAY)).toHaveLength(1);
    const refusal = await refusalFrom(
      call('template.plan', { athleteId, templateId, date: FRIDAY }),
    );
    expect(refusal.message).toContain('Perhaps it was deleted');
  });
});

describe('all runs of some days', () => {
  test('are swapped as they were shown, in one change', async () => {
    const { call, athleteId, undoneWhole } = await plan();
    const input = { athleteId, from: WEDNESDAY, days: 7 };
    const shown = await call('plan.previewSwapRuns', input);
    expect(await call('plan.swapRuns', input)).toEqual(shown);
    expect(shown.map(({ session }) => session.sport)).toEqual(['water-jog']);
    await undoneWhole();
  });

  test('are those that are named, where some are', async () => {
    const { call, athleteId } = await plan();
    const { id } = await call('session.plan', { athleteId, date: FRIDAY, ...INTERVALS });
    const input = { athleteId, from: WEDNESDAY, days: 7, sport: 'bike' } as const;
    expect(await call('plan.previewSwapRuns', input)).toHaveLength(2);
    const swaps = await call('plan.swapRuns', { ...input, sessionIds: [id] });
    expect(swaps.map(({ session }) => session.id)).toEqual([id]);
    expect(await call('plan.previewSwapRuns', input)).toHaveLength(1);
  });

  test('are all of those that are named, or none: one may be gone since it was chosen', async () => {
    const { call, athleteId, everything } = await plan();
    const { id } = await call('session.plan', { athleteId, date: FRIDAY, ...INTERVALS });
    const ride = { ...INTERVALS, sport: 'bike', distanceMetres: undefined } as const;
    const { id: rideId } = await call('session.plan', {
      athleteId,
      date: FRIDAY,
      ...ride,
      hardDistanceMetres: undefined,
    });
    const input = { athleteId, from: WEDNESDAY, days: 7 };
    const before = everything();
    const gone = SessionId.parse(id + 999);
    const refused = (operation: 'plan.swapRuns' | 'plan.previewSwapRuns', other: SessionId) =>
      refusalFrom(call(operation, { ...input, sessionIds: [id, other] }));
    expect((await refused('plan.swapRuns', gone)).message).toContain('Perhaps it was deleted');
    expect((await refused('plan.previewSwapRuns', gone)).code).toBe('not-found');
    expect((await refused('plan.swapRuns', rideId)).message).toContain(
      "is no run of this athlete's that is still planned from Wed 18 Nov to Tue 24 Nov",
    );
    expect(everything()).toEqual(before);
  });

  test('is refused where none is planned', async () => {
    const { call, athleteId } = await plan();
    const refusal = await refusalFrom(
      call('plan.swapRuns', { athleteId, from: FRIDAY, days: 2, sport: 'swim' }),
    );
    expect(refusal.message).toContain('No run is planned from Fri 20 Nov to Sat 21 Nov');
  });
});
