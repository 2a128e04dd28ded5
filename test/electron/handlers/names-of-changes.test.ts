import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { plannerWithAthlete } from './test-planner.ts';

const RUN = { sport: 'run', kind: 'easy', durationSeconds: 3_000, rpe: 3 } as const;
const SORE = { moment: 'after', region: 'hip', side: 'left', pain: 2 } as const;

/** Seen on New Year's Eve of 2026, a Thursday. */
async function lastDayOfTheYear() {
  const planner = await plannerWithAthlete({ today: isoDate('2026-12-31') });
  const { call, athleteId } = planner;
  const undone = async () => (await call('change.undo', { athleteId })).undone;
  return { ...planner, undone };
}

type Planner = Awaited<ReturnType<typeof lastDayOfTheYear>>;

/** What each change does to a day. */
const ON_A_DAY: Readonly<Record<string, (planner: Planner, date: string) => Promise<unknown>>> = {
  'Planned Easy run on': ({ call, athleteId }, date) =>
    call('session.plan', { athleteId, date, ...RUN }),
  'Moved Easy run to': async ({ call, athleteId }, date) => {
    const { id } = await call('session.plan', { athleteId, date: '2026-12-30', ...RUN });
    await call('session.move', { sessionId: id, date });
  },
  'Copied Easy run to': async ({ call, athleteId }, date) => {
    const { id } = await call('session.plan', { athleteId, date: '2026-12-31', ...RUN });
    await call('session.copy', { sessionId: id, date });
  },
  'Eased Easy run on': async ({ call, athleteId }, date) => {
    const { id } = await call('session.plan', { athleteId, date, ...RUN });
    await call('plan.edit', { athleteId, edits: [{ type: 'ease', sessionId: id }] });
  },
  'Swapped 1 run from': async ({ call, athleteId }, from) => {
    await call('session.plan', { athleteId, date: from, ...RUN });
    await call('plan.swapRuns', { athleteId, from, days: 1, sport: 'bike' });
  },
  'Logged Easy run on': ({ call, athleteId }, date) =>
    call('activity.log', { athleteId, date, ...RUN }),
  'Wrote the note of': ({ call, athleteId }, date) =>
    call('note.write', { athleteId, date, text: 'Snow' }),
  'Logged sitting on': ({ call, athleteId }, date) =>
    call('sitting.log', { athleteId, date, totalMinutes: 300 }),
};

/** What cannot be said of a day to come. */
const UP_TO_TODAY: typeof ON_A_DAY = {
  'Logged pain of 2 in the left hip on': ({ call, athleteId }, date) =>
    call('symptom.log', { athleteId, date, ...SORE }),
  'Closed the pain in the left hip on': async ({ call, athleteId }, date) => {
    await call('symptom.log', { athleteId, date, ...SORE });
    await call('episode.close', { athleteId, date, region: 'hip', side: 'left' });
  },
  'Ticked Clamshell with a band on': ({ call, athleteId }, date) =>
    call('routine.tick', { athleteId, date, exercise: 'clamshell' }),
};

describe('the name of a change says the year of a day of another year, and of no other', () => {
  test.each([...Object.entries(ON_A_DAY), ...Object.entries(UP_TO_TODAY)])('%s', async (...row) => {
    const [name, change] = row;
    const planner = await lastDayOfTheYear();
    await change(planner, '2026-12-31');
    expect(await planner.undone()).toBe(`${name} Thu 31 Dec`);
    const other = name in ON_A_DAY ? '2027-01-03' : '2025-12-28';
    await change(planner, other);
    const day = name in ON_A_DAY ? 'Sun 3 Jan 2027' : 'Sun 28 Dec 2025';
    expect(await planner.undone()).toBe(`${name} ${day}`);
  });
});
