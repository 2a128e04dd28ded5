import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/contract/operations.ts';
import { applyEdits } from '../../../shared/planning/apply-edits.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import type { Week } from '../../../shared/week/week.ts';
import { anyEdits } from '../../shared/planning/arbitrary-edits.ts';
import { plannerWithAthlete, refusalFrom, WEEK } from './test-planner.ts';

const THURSDAY = '2026-11-19';
const FRIDAY = '2026-11-20';
const SUNDAY = '2026-11-22';
const INTERVALS = {
  sport: 'run',
  kind: 'intervals',
  durationSeconds: 3_000,
  distanceMetres: 10_000,
  hardDistanceMetres: 4_000,
  rpe: 8,
} as const;
const LONG = { ...INTERVALS, kind: 'long', durationSeconds: 7_200, distanceMetres: 22_000, rpe: 4 };

type Edit = InputOf<'plan.edit'>['edits'][number];

/** Intervals on Thursday and a long run on Sunday. */
async function plan() {
  const planner = await plannerWithAthlete();
  const { call, athleteId } = planner;
  const planned = (date: string, fields: object) =>
    call('session.plan', { athleteId, date, ...INTERVALS, ...fields });
  const intervals = await planned(THURSDAY, {});
  const long = await planned(SUNDAY, { ...LONG, hardDistanceMetres: 0 });
  const before = planner.entries();
  return {
    ...planner,
    planned,
    intervals,
    long,
    edit: (...edits: Edit[]) => call('plan.edit', { athleteId, edits }),
    /** The sessions of the week, in order. */
    sessions: async () => {
      const { days } = await call('week.read', { athleteId, week: WEEK });
      return days.flatMap((day) => day.sessions);
    },
    /** One undo leads back to how it was. */
    undoneWhole: async () => {
      const { undone } = await call('change.undo', { athleteId });
      expect(planner.entries()).toEqual(before);
      return undone;
    },
    /** A call that is refused, and has changed nothing. */
    refused: async (...edits: Edit[]) => {
      const untouched = planner.everything();
      const refusal = await refusalFrom(call('plan.edit', { athleteId, edits }));
      expect(planner.everything()).toEqual(untouched);
      return refusal;
    },
  };
}

type Planner = Awaited<ReturnType<typeof plan>>;
type Case = readonly [
  what: string,
  edit: (planner: Planner) => Edit,
  after: object | null,
  called: string,
];

const CASES: readonly Case[] = [
  [
    'a swap for the sport that ranks first',
    ({ intervals }) => ({ type: 'swap', sessionId: intervals.id }),
    { sport: 'water-jog', kind: 'intervals', swappedFrom: { sport: 'run' } },
    'Swapped Intervals on Thu 19 Nov',
  ],
  [
    'a swap for a sport that was named',
    ({ intervals }) => ({ type: 'swap', sessionId: intervals.id, sport: 'bike' }),
    { sport: 'bike' },
    'Swapped Intervals on Thu 19 Nov',
  ],
  [
    'shortening, which takes time and hard running in the same share',
    ({ intervals }) => ({ type: 'shorten', sessionId: intervals.id, distanceMetres: 5_000 }),
    { distanceMetres: 5_000, durationSeconds: 1_500, hardDistanceMetres: 2_000 },
    'Shortened Intervals on Thu 19 Nov',
  ],
  [
    'easing, which leaves the length',
    ({ intervals }) => ({ type: 'ease', sessionId: intervals.id }),
    { kind: 'easy', hardDistanceMetres: 0, rpe: 3, distanceMetres: 10_000 },
    'Eased Intervals on Thu 19 Nov',
  ],
  [
    'a move, which remembers the day',
    ({ intervals }) => ({ type: 'move', sessionId: intervals.id, date: FRIDAY }),
    { date: FRIDAY, plannedFor: THURSDAY },
    'Moved Intervals to Fri 20 Nov',
  ],
  [
    'a place beyond the last of a day, which is the last',
    ({ intervals }) => ({ type: 'move', sessionId: intervals.id, date: SUNDAY, position: 9 }),
    { date: SUNDAY, position: 1 },
    'Moved Intervals to Sun 22 Nov',
  ],
  [
    'other minutes',
    ({ intervals }) => ({
      type: 'change-duration',
      sessionId: intervals.id,
      durationSeconds: 1_500,
    }),
    { durationSeconds: 1_500, distanceMetres: 5_000, hardDistanceMetres: 2_000, rpe: 8 },
    'Changed the minutes of Intervals on Thu 19 Nov',
  ],
  [
    'other ground',
    ({ intervals }) => ({ type: 'change-surface', sessionId: intervals.id, surface: 'treadmill' }),
    { surface: 'treadmill' },
    'Changed the ground of Intervals on Thu 19 Nov',
  ],
  [
    'a warm-up',
    ({ intervals }) => ({ type: 'add-warm-up', sessionId: intervals.id }),
    { warmUp: true },
    'Added a warm-up to Intervals on Thu 19 Nov',
  ],
  [
    'taking it out',
    ({ intervals }) => ({ type: 'remove', sessionId: intervals.id }),
    null,
    'Removed Intervals on Thu 19 Nov',
  ],
];

describe('one edit of the plan', () => {
  test.each(CASES)('%s, saved and taken back', async (_, editOf, after, called) => {
    const planner = await plan();
    const { sessions: returned } = await planner.edit(editOf(planner));
    const saved = (await planner.sessions()).filter(({ id }) => id === planner.intervals.id);
    expect(returned).toEqual(saved);
    expect(saved).toMatchObject(after ? [after] : []);
    expect(await planner.sessions()).toContainEqual(planner.long);
    expect(await planner.undoneWhole()).toBe(called);
  });

  test('a new session comes last on its day', async () => {
    const { edit, sessions, undoneWhole } = await plan();
    const workout = { date: THURSDAY, sport: 'mobility', kind: 'easy', durationSeconds: 1_200 };
    const { sessions: returned } = await edit({
      type: 'plan',
      workout: { ...workout, sport: 'mobility', kind: 'easy', rpe: 2 },
    });
    expect(returned).toMatchObject([{ ...workout, position: 1 }]);
    expect(await sessions()).toContainEqual(returned[0]);
    expect(await undoneWhole()).toBe('Planned Mobility on Thu 19 Nov');
  });

  test('a swap takes the sport that the athlete can get to', async () => {
    const { call, athleteId, intervals, edit } = await plan();
    await call('athlete.update', { athleteId, sportsOutOfReach: ['water-jog', 'swim'] });
    const { sessions } = await edit({ type: 'swap', sessionId: intervals.id });
    expect(sessions).toMatchObject([{ sport: 'bike' }]);
  });

  test('that changes nothing is no change to take back', async () => {
    const { call, athleteId, intervals, edit } = await plan();
    const { sessions } = await edit({
      type: 'shorten',
      sessionId: intervals.id,
      distanceMetres: 12_000,
    });
    expect(sessions).toEqual([intervals]);
    expect((await call('change.undo', { athleteId })).undone).toBe(
      'Planned Long run on Sun 22 Nov',
    );
  });

  test('of a day that holds too much already may make it less', async () => {
    const { database, intervals, edit } = await plan();
    database.connection.exec(
      `INSERT INTO session (athleteId, date, position, sport, kind, durationSeconds, rpe)
        VALUES (1, '${THURSDAY}', 1, 'walk', 'easy', 86400, 1)`,
    );
    const { sessions } = await edit({ type: 'ease', sessionId: intervals.id });
    expect(sessions).toMatchObject([{ kind: 'easy' }]);
  });
});

describe('several edits', () => {
  test('are one change, one after the other, and one undo', async () => {
    const { intervals, long, edit, sessions, undoneWhole } = await plan();
    const { sessions: returned } = await edit(
      { type: 'swap', sessionId: intervals.id, sport: 'bike' },
      { type: 'move', sessionId: intervals.id, date: SUNDAY },
      { type: 'remove', sessionId: long.id },
      { type: 'plan', workout: { ...INTERVALS, date: FRIDAY } },
    );
    expect(returned).toMatchObject([
      { id: intervals.id, sport: 'bike', date: SUNDAY, position: 0 },
      { date: FRIDAY, kind: 'intervals' },
    ]);
    expect(await sessions()).toEqual([returned[1], returned[0]]);
    expect(await undoneWhole()).toBe('Made 4 edits of the plan');
  });

  test('are all refused with the one that cannot be made', async () => {
    const { intervals, long, refused } = await plan();
    const { code, message } = await refused(
      { type: 'ease', sessionId: intervals.id },
      { type: 'remove', sessionId: long.id },
      { type: 'shorten', sessionId: long.id, distanceMetres: 5_000 },
    );
    expect(code).toBe('not-found');
    expect(message).toBe(`There is no session with the id ${long.id}. Perhaps it was deleted.`);
  });
});

describe('an edit is refused, and nothing is changed,', () => {
  test('of a session that was removed', async () => {
    const { call, intervals, refused } = await plan();
    await call('session.remove', { sessionId: intervals.id });
    expect((await refused({ type: 'ease', sessionId: intervals.id })).code).toBe('not-found');
  });

  test('of a session of another athlete', async () => {
    const { call, intervals, everything } = await plan();
    const ben = await call('athlete.create', { name: 'Ben' });
    const before = everything();
    const edits: Edit[] = [
      { type: 'plan', workout: { ...INTERVALS, date: FRIDAY } },
      { type: 'ease', sessionId: intervals.id },
    ];
    const refusal = await refusalFrom(call('plan.edit', { athleteId: ben.id, edits }));
    expect(refusal).toMatchObject({ code: 'not-possible' });
    expect(refusal.message).toContain('belongs to another athlete');
    expect(everything()).toEqual(before);
  });

  test('for an athlete who is not there', async () => {
    const { call } = await plan();
    const workout = { ...INTERVALS, date: FRIDAY };
    const edits: Edit[] = [{ type: 'plan', workout }];
    expect((await refusalFrom(call('plan.edit', { athleteId: 9, edits }))).code).toBe('not-found');
  });

  test.each([
    ['a move', (id: number): Edit => ({ type: 'move', sessionId: id, date: FRIDAY })],
    ['a new session', (): Edit => ({ type: 'plan', workout: { ...INTERVALS, date: FRIDAY } })],
  ])('when %s would fill a day beyond 24 hours', async (_, editOf) => {
    const { planned, intervals, refused } = await plan();
    await planned(FRIDAY, { sport: 'walk', durationSeconds: 84_000, distanceMetres: 60_000 });
    const { code, message } = await refused(editOf(intervals.id));
    expect(code).toBe('invalid-input');
    expect(message).toContain('over 24 hours');
  });

  test('when a swap is of what never was a run', async () => {
    const { planned, refused } = await plan();
    const swim = await planned(FRIDAY, { sport: 'swim' });
    const { code, message } = await refused({ type: 'swap', sessionId: swim.id });
    expect(code).toBe('not-possible');
    expect(message).toContain('Only a run can be swapped');
  });
});

describe('whatever the edits are', () => {
  /** A session that is not saved yet has no id of its own. */
  const asShown = ({ days, totals }: Week) => ({
    totals,
    sessions: days.flatMap((day) => day.sessions.map(({ id: _, ...session }) => session)),
  });

  test('what is saved is what the preview showed', async () => {
    let saved = 0;
    await fc.assert(
      fc.asyncProperty(anyEdits([1, 2, 3, 4]), async (edits) => {
        const { call, athleteId, planned, sessions } = await plan();
        await planned(FRIDAY, { kind: 'race', racePriority: 'A' });
        await planned(THURSDAY, { sport: 'swim', distanceMetres: undefined });
        const window = { athleteId, week: WEEK };
        const { week, today, history } = await call('history.read', window);
        const before = await sessions();
        const reply = await call('plan.edit', { athleteId, edits }).catch(() => undefined);
        if (!reply) {
          expect(await sessions()).toEqual(before);
          return;
        }
        saved += 1;
        const preview = readWeek(applyEdits(history, edits, today), week, today);
        expect(asShown(preview)).toEqual(asShown(await call('week.read', window)));
      }),
      { numRuns: 60 },
    );
    expect(saved).toBeGreaterThan(5);
  });
});
