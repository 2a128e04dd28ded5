import { expect, test } from 'vitest';
import { refuseChangeOfSpeed } from '../../../electron/handlers/impossible-speed.ts';
import { metres, seconds } from '../../../shared/units/units.ts';
import { plannerWithAthlete, refusalFrom } from './test-planner.ts';

const RUN = { date: '2026-11-18', sport: 'run', kind: 'easy', durationSeconds: 2_400 } as const;
const TOO_FAR = 80_000;

test('80 km typed for 8 km are refused, and nothing is kept', async () => {
  const { call, athleteId, entries } = await plannerWithAthlete();
  const before = entries();
  const refusal = await refusalFrom(
    call('activity.log', { athleteId, ...RUN, distanceMetres: TOO_FAR }),
  );
  const reason = '80 km in 40 min is faster than anyone can go';
  expect(refusal.message).toBe(
    `Easy run was not kept: ${reason}. Check the distance and the minutes.`,
  );
  expect(refusal.problems).toEqual([{ field: 'distanceMetres', reason }]);
  expect(entries()).toEqual(before);
});

test.each([
  ['run', 30_000],
  ['bike', TOO_FAR],
  ['other', TOO_FAR],
] as const)('a %s of %i m in 40 minutes is kept', async (sport, distanceMetres) => {
  const { call, athleteId } = await plannerWithAthlete();
  const kept = await call('activity.log', { athleteId, ...RUN, sport, distanceMetres });
  expect(kept.distanceMetres).toBe(distanceMetres);
});

test('a change is refused where it is what makes the speed impossible', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  const ride = await call('activity.log', {
    ...{ athleteId, ...RUN },
    sport: 'bike',
    distanceMetres: TOO_FAR,
  });
  const change = (fields: object) => call('activity.update', { activityId: ride.id, ...fields });
  expect((await refusalFrom(change({ sport: 'run' }))).problems?.[0]?.field).toBe('distanceMetres');
  await change({ sport: 'run', distanceMetres: 8_000 });
  expect((await refusalFrom(change({ durationSeconds: 60 }))).problems?.[0]?.field).toBe(
    'distanceMetres',
  );
});

test('what was impossible already does not stand in the way of another change', () => {
  const kept = {
    sport: 'run',
    durationSeconds: seconds(60),
    distanceMetres: metres(8_000),
  } as const;
  expect(() => refuseChangeOfSpeed(kept, { ...kept, kind: 'easy' }, 'miles')).not.toThrow();
});
