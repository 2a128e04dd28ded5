import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plannerWithAthlete, refusalFrom, WEEK } from './test-planner.ts';

const WEDNESDAY = '2026-11-18';
const THURSDAY = '2026-11-19';
const RUN = { sport: 'run', kind: 'easy', durationSeconds: 3_000, rpe: 3 } as const;
const INTERVALS = {
  sport: 'run',
  kind: 'intervals',
  durationSeconds: 3_000,
  distanceMetres: 10_000,
  hardDistanceMetres: 4_000,
  rpe: 8,
} as const;

async function plan() {
  const planner = await plannerWithAthlete();
  const { call, athleteId } = planner;
  return {
    ...planner,
    planned: (date: string, title: string, fields = {}) =>
      call('session.plan', { athleteId, date, ...RUN, title, ...fields }),
    titles: async (date: string) => {
      const { days } = await call('week.read', { athleteId, week: WEEK });
      const sessions = days.find((day) => day.date === date)?.sessions ?? [];
      expect(sessions.map(({ position }) => position)).toEqual(sessions.map((_, at) => at));
      return sessions.map(({ title }) => title);
    },
    undo: () => call('change.undo', { athleteId }),
  };
}

describe('session.plan', () => {
  test('gives back and keeps all that was said, and nothing else', async () => {
    const { call, athleteId } = await plan();
    const whole = {
      date: WEDNESDAY,
      ...INTERVALS,
      hardDurationSeconds: 1_200,
      surface: 'track',
      warmUp: true,
      title: '6 × 800 m 🏃',
      note: 'Two lines\nof note',
    } as const;
    const session = await call('session.plan', { athleteId, ...whole });
    expect(session).toStrictEqual({ id: 1, athleteId, position: 0, ...whole });
    const { days } = await call('week.read', { athleteId, week: WEEK });
    expect(days[2]?.sessions).toStrictEqual([session]);
  });

  test('absent stays absent, and no is not absent', async () => {
    const { call, athleteId } = await plan();
    const session = await call('session.plan', {
      athleteId,
      date: WEDNESDAY,
      ...RUN,
      warmUp: false,
    });
    expect(session).toStrictEqual({
      id: 1,
      athleteId,
      position: 0,
      date: WEDNESDAY,
      ...RUN,
      warmUp: false,
    });
  });

  test('a day has 24 hours', async () => {
    const { planned, everything } = await plan();
    await planned(WEDNESDAY, 'Night hike', { sport: 'walk', durationSeconds: 80_000 });
    const before = everything();
    const refusal = await refusalFrom(planned(WEDNESDAY, 'Run', { durationSeconds: 6_401 }));
    expect(refusal.code).toBe('invalid-input');
    expect(refusal.message).toContain('Wed 18 Nov has 22 h 13 min planned already: Night hike');
    expect(refusal.problems).toMatchObject([{ field: 'durationSeconds' }]);
    expect(everything()).toEqual(before);
    await planned(WEDNESDAY, 'Run', { durationSeconds: 6_400 });
  });
});

describe('session.move', () => {
  test('to another day puts it last, and closes the gap', async () => {
    const { planned, call, titles, undo } = await plan();
    await planned(WEDNESDAY, 'A');
    const moved = await planned(WEDNESDAY, 'B');
    await planned(WEDNESDAY, 'C');
    await planned(THURSDAY, 'D');
    const session = await call('session.move', { sessionId: moved.id, date: THURSDAY });
    expect(session).toMatchObject({ date: THURSDAY, position: 1 });
    expect(await titles(WEDNESDAY)).toEqual(['A', 'C']);
    expect(await titles(THURSDAY)).toEqual(['D', 'B']);
    expect(await undo()).toMatchObject({ undone: 'Moved B to Thu 19 Nov' });
    expect(await titles(WEDNESDAY)).toEqual(['A', 'B', 'C']);
  });

  test('within its day', async () => {
    const { planned, call, titles, undo } = await plan();
    await planned(WEDNESDAY, 'A');
    await planned(WEDNESDAY, 'B');
    const last = await planned(WEDNESDAY, 'C');
    await call('session.move', { sessionId: last.id, date: WEDNESDAY, position: 0 });
    expect(await titles(WEDNESDAY)).toEqual(['C', 'A', 'B']);
    await call('session.move', { sessionId: last.id, date: WEDNESDAY, position: 99 });
    expect(await titles(WEDNESDAY)).toEqual(['A', 'B', 'C']);
    expect(await undo()).toMatchObject({ undone: 'Changed the order of Wed 18 Nov' });
  });

  test('to where it is changes nothing, and leaves nothing to undo', async () => {
    const { planned, call, everything } = await plan();
    await planned(WEDNESDAY, 'A');
    const { id } = await planned(WEDNESDAY, 'B');
    const before = everything();
    await call('session.move', { sessionId: id, date: WEDNESDAY });
    await call('session.move', { sessionId: id, date: WEDNESDAY, position: 1 });
    expect(everything()).toEqual(before);
  });

  test('is refused where the day has no room', async () => {
    const { planned, call, titles } = await plan();
    await planned(THURSDAY, 'Long', { durationSeconds: 86_000 });
    const { id } = await planned(WEDNESDAY, 'A');
    const refusal = await refusalFrom(call('session.move', { sessionId: id, date: THURSDAY }));
    expect(refusal.code).toBe('invalid-input');
    expect(await titles(WEDNESDAY)).toEqual(['A']);
  });

  test('positions are 0, 1, 2, … after any moves and removals', async () => {
    const { planned, call, titles } = await plan();
    const ids: number[] = [];
    for (const title of ['A', 'B', 'C', 'D', 'E']) ids.push((await planned(WEDNESDAY, title)).id);
    const move = fc.record({
      which: fc.nat(4),
      date: fc.constantFrom(WEDNESDAY, THURSDAY),
      position: fc.option(fc.nat(6), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(move, async ({ which, date, position }) => {
        await call('session.move', { sessionId: ids[which] ?? 1, date, position });
        const both = [...(await titles(WEDNESDAY)), ...(await titles(THURSDAY))];
        expect(both.toSorted()).toEqual(['A', 'B', 'C', 'D', 'E']);
      }),
      { numRuns: 60 },
    );
    await call('session.remove', { sessionId: ids[1] ?? 1 });
    const left = [...(await titles(WEDNESDAY)), ...(await titles(THURSDAY))];
    expect(left).toHaveLength(4);
  });
});

describe('session.update', () => {
  test('changes what is said, takes away what is null, keeps the rest', async () => {
    const { planned, call } = await plan();
    const session = await planned(WEDNESDAY, 'A', { note: 'old', surface: 'road' });
    const { note, ...rest } = session;
    const updated = await call('session.update', { sessionId: session.id, rpe: 5, note: null });
    expect(updated).toStrictEqual({ ...rest, rpe: 5 });
  });

  test('checks the whole: a hard part beyond the distance is refused by name', async () => {
    const { call, athleteId, everything } = await plan();
    const { id } = await call('session.plan', { athleteId, date: WEDNESDAY, ...INTERVALS });
    const before = everything();
    const refusal = await refusalFrom(
      call('session.update', { sessionId: id, distanceMetres: 3_000 }),
    );
    expect(refusal).toMatchObject({
      code: 'invalid-input',
      problems: [
        { field: 'hardDistanceMetres', reason: 'the hard part must not be more than the whole' },
      ],
    });
    expect(everything()).toEqual(before);
  });

  test('to another day moves it', async () => {
    const { planned, call, titles, undo } = await plan();
    const { id } = await planned(WEDNESDAY, 'A');
    await planned(WEDNESDAY, 'B');
    await planned(THURSDAY, 'C');
    const session = await call('session.update', { sessionId: id, date: THURSDAY, rpe: 6 });
    expect(session).toMatchObject({ date: THURSDAY, rpe: 6, position: 1 });
    expect(await titles(WEDNESDAY)).toEqual(['B']);
    expect(await titles(THURSDAY)).toEqual(['C', 'A']);
    await undo();
    expect(await titles(WEDNESDAY)).toEqual(['A', 'B']);
  });

  test('on a full day it may still be edited, and shortened', async () => {
    const { planned, call, database } = await plan();
    const { id } = await planned(WEDNESDAY, 'A', { durationSeconds: 80_000 });
    await planned(WEDNESDAY, 'B');
    // As an import or an older version may leave it.
    database.connection.exec(`UPDATE session SET durationSeconds = 86400 WHERE id = ${id}`);
    await call('session.update', { sessionId: id, rpe: 2, durationSeconds: 86_000 });
  });
});

describe('session.remove', () => {
  test('closes the gap, and undo puts it back under its own id', async () => {
    const { planned, call, titles, undo } = await plan();
    const { id } = await planned(WEDNESDAY, 'A');
    await planned(WEDNESDAY, 'B');
    expect(await call('session.remove', { sessionId: id })).toEqual({ removed: id });
    expect(await titles(WEDNESDAY)).toEqual(['B']);
    expect((await refusalFrom(call('session.remove', { sessionId: id }))).code).toBe('not-found');
    expect(await undo()).toMatchObject({ undone: 'Removed A on Wed 18 Nov' });
    expect(await titles(WEDNESDAY)).toEqual(['A', 'B']);
    await call('session.update', { sessionId: id, rpe: 4 });
  });
});

describe('session.swap', () => {
  test('does what the preview showed, and undo brings the run back', async () => {
    const { call, athleteId, entries, undo } = await plan();
    const { id } = await call('session.plan', { athleteId, date: WEDNESDAY, ...INTERVALS });
    const before = entries();
    const preview = await call('session.previewSwap', { sessionId: id, sport: 'water-jog' });
    expect(entries()).toEqual(before);

    const swap = await call('session.swap', { sessionId: id, sport: 'water-jog' });
    expect(swap).toEqual(preview);
    expect(swap.before).toEqual({ aerobicLoad: 400, runningMetres: 10_000 });
    expect(swap.after.runningMetres).toBe(0);
    const { days } = await call('week.read', { athleteId, week: WEEK });
    expect(days[2]?.sessions).toEqual([swap.session]);

    expect(await undo()).toMatchObject({ undone: 'Swapped Intervals for water jogging' });
    expect(entries()).toEqual(before);
  });

  test('of what is not a run is refused', async () => {
    const { planned, call, everything } = await plan();
    const { id } = await planned(WEDNESDAY, 'Ride', { sport: 'bike' });
    const before = everything();
    const refusal = await refusalFrom(call('session.swap', { sessionId: id, sport: 'swim' }));
    expect(refusal.code).toBe('not-possible');
    expect(everything()).toEqual(before);
  });

  test('put back to a run by hand it no longer counts as swapped', async () => {
    const { call, athleteId } = await plan();
    const { id } = await call('session.plan', { athleteId, date: WEDNESDAY, ...INTERVALS });
    await call('session.swap', { sessionId: id, sport: 'bike' });
    const kept = await call('session.update', { sessionId: id, note: 'easy gears' });
    expect(kept.swappedFrom).toMatchObject({ distanceMetres: 10_000 });
    const run = await call('session.update', { sessionId: id, sport: 'run' });
    expect(run.swappedFrom).toBeUndefined();
  });
});
