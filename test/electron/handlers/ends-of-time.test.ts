import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import type { WeekStart } from '../../../shared/calendar/iso-week.ts';
import { plannerWithAthlete, refusalFrom } from './test-planner.ts';

const FIRST = { day: '1900-01-01', week: '1900-W01' };
const LAST = { day: '2199-12-28', week: '2199-W52' };
const RUN = { sport: 'run', kind: 'tempo', durationSeconds: 3_000, rpe: 7 } as const;
const SPOT = { region: 'sit-bone', side: 'left' } as const;

/** An athlete with one of everything on one day. */
async function plannerOn(date: string, weekStart: WeekStart) {
  const planner = await plannerWithAthlete({ today: isoDate(date) });
  const { call, athleteId } = planner;
  await call('athlete.update', { athleteId, weekStart });
  await call('activity.log', { athleteId, date, ...RUN, distanceMetres: 10_000 });
  await call('symptom.log', { athleteId, date, moment: 'after', ...SPOT, pain: 6, signs: [] });
  await call('sitting.log', { athleteId, date, totalMinutes: 600 });
  const session = await call('session.plan', { athleteId, date, ...RUN, surface: 'ice' });
  return { ...planner, session };
}

describe.each(['monday', 'sunday'] as const)('with weeks from %s', (weekStart) => {
  test.each([FIRST, LAST])('every room can be read on $day', async ({ day, week }) => {
    const { call, athleteId, faults } = await plannerOn(day, weekStart);
    const seen = { athleteId, today: day };
    const { flags } = await call('week.read', { ...seen, week });
    expect(flags.filter(({ status }) => status === 'fired').map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['pain-too-high', 'long-sitting']),
    );
    await call('history.read', { ...seen, week });
    await call('plan.easings', { ...seen, week });
    await call('routine.read', seen);
    await call('response.read', seen);
    await call('season.read', { ...seen, first: week, weeks: 1 });
    expect(faults).toEqual([]);
  });
});

describe('nothing is planned after the last year', () => {
  test('by repeating a session', async () => {
    const { call, session, everything } = await plannerOn(LAST.day, 'monday');
    const before = everything();
    const { code, message } = await refusalFrom(
      call('session.repeat', { sessionId: session.id, weeks: 1 }),
    );
    expect(code).toBe('invalid-input');
    expect(message).toContain('2200: a day must lie in the years 1900 to 2199');
    expect(everything()).toEqual(before);
  });

  test('by a template that begins in it', async () => {
    const { call, athleteId, everything } = await plannerOn('2026-11-20', 'monday');
    const week = { athleteId, week: '2026-W47', name: 'A week' };
    const { id: templateId } = await call('template.saveWeek', week);
    const before = everything();
    const planned = call('template.plan', { athleteId, templateId, date: '2199-12-31' });
    expect((await refusalFrom(planned)).code).toBe('invalid-input');
    expect(everything()).toEqual(before);
  });
});
