import { expect, test } from 'vitest';
import { plannerWithAthlete } from './test-planner.ts';

test('usual days can be said, taken away and undone', async () => {
  const { athleteId, call } = await plannerWithAthlete();
  await call('athlete.update', { athleteId, daysOff: [1, 7], mostMinutes: 45 });
  const settings = async () => (await call('athlete.list', {}))[0];
  expect(await settings()).toMatchObject({ daysOff: [1, 7], mostMinutes: 45 });
  await call('athlete.update', { athleteId, daysOff: null, mostMinutes: null });
  expect(await settings()).not.toHaveProperty('daysOff');
  expect(await settings()).not.toHaveProperty('mostMinutes');
  await call('change.undo', { athleteId });
  expect(await settings()).toMatchObject({ daysOff: [1, 7], mostMinutes: 45 });
});

test('a day that is usually off can be none, and what is planned on it is stored', async () => {
  const { athleteId, call } = await plannerWithAthlete();
  await call('athlete.update', { athleteId, daysOff: [4] });
  const plan = { sport: 'run', kind: 'easy', durationSeconds: 2_700, rpe: 3 } as const;
  const { date } = await call('session.plan', { athleteId, ...plan, date: '2026-11-19' });
  await call('availability.set', { athleteId, date, dayOff: false });
  const { history } = await call('history.read', { athleteId, week: '2026-W47' });
  expect(history.availabilities).toMatchObject([{ date, dayOff: false }]);
});
