import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { swapSession } from '../../../shared/planning/swap.ts';
import { Activity } from '../../../shared/training/activity.ts';
import { Session } from '../../../shared/training/session.ts';
import {
  type CrossTrainingSport,
  CrossTrainingSport as Sports,
} from '../../../shared/training/sport.ts';
import type { History } from '../../../shared/week/history.ts';

const today = isoDate('2026-11-18');
const METRES_IN_A_MILE = 1_609.344;

const session = (fields: object) =>
  Session.parse({
    id: 1,
    athleteId: 1,
    position: 0,
    date: '2026-11-19',
    sport: 'run',
    kind: 'easy',
    durationSeconds: 45 * 60,
    rpe: 4,
    ...fields,
  });

/** A run of so many minutes at so many miles an hour. */
const runAt = (milesAnHour: number, minutes: number, fields: object = {}) =>
  session({
    durationSeconds: minutes * 60,
    distanceMetres: (milesAnHour * METRES_IN_A_MILE * minutes) / 60,
    ...fields,
  });

function historyWith(longest: Partial<Record<CrossTrainingSport, number>>, daysAgo = 5): History {
  const activities = Object.entries(longest).map(([sport, minutes], index) =>
    Activity.parse({
      id: index + 1,
      athleteId: 1,
      sport,
      kind: 'easy',
      rpe: 3,
      date: addDays(today, -daysAgo),
      durationSeconds: minutes * 60,
    }),
  );
  const athlete = { id: 1, name: 'Ana', units: 'kilometres', weekStart: 'monday', sample: false };
  return {
    athlete: athlete as History['athlete'],
    sessions: [],
    activities,
    symptoms: [],
    sittings: [],
    episodeClosures: [],
    exercisesDone: [],
    acknowledgements: [],
    dayNotes: [],
    weekNotes: [],
    availabilities: [],
  };
}

const trained = historyWith({ bike: 120, swim: 120, 'water-jog': 120 });

describe('a swap', () => {
  it.each([
    ['bike', 52],
    ['water-jog', 43],
  ] as const)('turns 45 min at 6 mph into %s of %i min', (sport, minutes) => {
    const { session: swapped } = swapSession(runAt(6, 45), sport, trained, today);
    expect(swapped.durationSeconds).toBe(minutes * 60);
  });

  it('turns 45 min at 6 mph into 72 min of swimming, of which the cap of 1.5 times leaves 67', () => {
    const swap = swapSession(runAt(6, 45), 'swim', trained, today);
    expect(swap.session.durationSeconds).toBe(67 * 60);
    expect(swap.uncovered).toMatchObject({ minutes: 5, cap: 'one-and-a-half-times' });
  });

  it('allows 110 % of the longest in that sport in 30 days', () => {
    const swap = swapSession(runAt(6, 60), 'water-jog', historyWith({ 'water-jog': 40 }), today);
    expect(swap.session.durationSeconds).toBe(44 * 60);
    expect(swap.uncovered).toMatchObject({ minutes: 13, cap: 'longest-in-sport' });
  });

  it('begins a new sport, or one of more than 30 days ago, with 30 min', () => {
    const longAgo = historyWith({ 'water-jog': 90 }, 40);
    const swap = swapSession(runAt(6, 60), 'water-jog', longAgo, today);
    expect(swap.session.durationSeconds).toBe(30 * 60);
    expect(swap.uncovered?.cap).toBe('new-sport');
  });

  it('counts the longest of the 30 days before the run, and neither the day before them nor its own', () => {
    // The run is on the day after today.
    const minutes = (daysAgo: number) => {
      const known = historyWith({ 'water-jog': 60 }, daysAgo);
      return swapSession(runAt(6, 60), 'water-jog', known, today).session.durationSeconds / 60;
    };
    expect([minutes(29), minutes(30), minutes(0), minutes(-1)]).toEqual([57, 30, 57, 30]);
  });

  it('says exactly the aerobic load that a cap leaves uncovered', () => {
    const { before, after, uncovered } = swapSession(runAt(6, 60), 'bike', historyWith({}), today);
    expect(after.aerobicLoad + (uncovered?.aerobicLoad ?? 0)).toBeCloseTo(before.aerobicLoad, 0);
  });

  it('keeps what the run was, and doses a second swap from that run', () => {
    const run = runAt(6.7, 50, {
      kind: 'intervals',
      rpe: 8,
      hardDistanceMetres: 4_800,
      warmUp: true,
    });
    const water = swapSession(run, 'water-jog', trained, today).session;
    const bike = swapSession(water, 'bike', trained, today).session;
    expect(water).toMatchObject({
      kind: 'intervals',
      warmUp: true,
      swappedFrom: { sport: 'run', rpe: 8 },
    });
    expect(bike).toEqual(swapSession(run, 'bike', trained, today).session);
  });

  it('refuses what was never a run, in words', () => {
    const bike = session({ sport: 'bike' });
    expect(() => swapSession(bike, 'swim', trained, today)).toThrow(Refusal);
    expect(() => swapSession(bike, 'swim', trained, today)).toThrow(/Only a run can be swapped/);
  });
});

const anyRun = fc
  .record({
    minutes: fc.integer({ min: 1, max: 400 }),
    milesAnHour: fc.option(fc.double({ min: 1, max: 14, noNaN: true }), { nil: undefined }),
    rpe: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
  })
  .map(({ minutes, milesAnHour, rpe }) =>
    milesAnHour === undefined
      ? session({ durationSeconds: minutes * 60, rpe })
      : runAt(milesAnHour, minutes, { rpe }),
  );
const anySport = fc.constantFrom(...Sports.options);
const anyHabit = fc.constantFrom(trained, historyWith({}), historyWith({ bike: 20, swim: 35 }));

describe('any swap', () => {
  it('keeps the aerobic load, but for what a cap leaves uncovered', () => {
    fc.assert(
      fc.property(anyRun, anySport, anyHabit, (run, sport, history) => {
        const { before, after, uncovered } = swapSession(run, sport, history, today);
        const kept = after.aerobicLoad + (uncovered?.aerobicLoad ?? 0);
        expect(Math.abs(kept - before.aerobicLoad)).toBeLessThanOrEqual(uncovered ? 0.51 : 0.01);
      }),
    );
  });

  it('leaves no running load, and is a session that can be saved', () => {
    fc.assert(
      fc.property(anyRun, anySport, anyHabit, (run, sport, history) => {
        const swap = swapSession(run, sport, history, today);
        expect(swap.after.runningMetres).toBe(0);
        expect(Session.safeParse(swap.session).error).toBeUndefined();
      }),
    );
  });

  it('never takes longer than one and a half times the run', () => {
    fc.assert(
      fc.property(anyRun, anySport, anyHabit, (run, sport, history) => {
        const { session: swapped } = swapSession(run, sport, history, today);
        expect(swapped.durationSeconds).toBeLessThanOrEqual(
          Math.max(60, run.durationSeconds * 1.5),
        );
      }),
    );
  });
});
