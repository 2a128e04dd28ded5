import { expect, test } from 'vitest';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { roomProblems } from '../../../shared/planning/room-on-day.ts';
import { roomSentence } from '../../../shared/words/room-words.ts';
import { plannerWithAthlete, TODAY } from '../../electron/handlers/test-planner.ts';

const RUN = { sport: 'run', kind: 'easy', durationSeconds: 2_700, rpe: 3 } as const;
/** Thursday and Friday after today. */
const [THURSDAY, FRIDAY, MONDAY] = ['2026-11-19', '2026-11-20', '2026-11-16'] as const;

async function roomAfter(settings: { daysOff?: number[]; mostMinutes?: number }) {
  const planner = await plannerWithAthlete();
  const { athleteId, call } = planner;
  await call('athlete.update', { athleteId, ...settings });
  const on = async (date: string) => {
    const { history } = await call('history.read', { athleteId, week: '2026-W47' });
    return roomProblems(history, isoDate(date), TODAY);
  };
  const plan = (date: string, more: object = {}) =>
    call('session.plan', { athleteId, ...RUN, date, ...more });
  return { ...planner, on, plan };
}

test('a day off says so once something is planned on it, and takes it all the same', async () => {
  const { on, plan, call, athleteId } = await roomAfter({ daysOff: [4] });
  expect(await on(THURSDAY)).toEqual([]);
  await plan(THURSDAY);
  expect(await on(THURSDAY)).toEqual([{ type: 'day-off' }]);
  await call('availability.set', { athleteId, date: THURSDAY, dayOff: false });
  expect(await on(THURSDAY)).toEqual([]);
});

test('the longest time is that of the whole day, done and planned', async () => {
  const { on, plan } = await roomAfter({ mostMinutes: 60 });
  await plan(FRIDAY);
  expect(await on(FRIDAY)).toEqual([]);
  await plan(FRIDAY, { sport: 'strength', durationSeconds: 900 });
  expect(await on(FRIDAY)).toEqual([]);
  await plan(FRIDAY, { sport: 'mobility', durationSeconds: 60 });
  const [problem] = await on(FRIDAY);
  expect(problem).toEqual({ type: 'too-long', mostMinutes: 60, totalMinutes: 61 });
  expect(problem && roomSentence(problem)).toBe(
    'The day comes to 1 h 1 min, and it leaves room for 1 h. You can plan it all the same.',
  );
});

test('a day without a pool names the swim; a day that is over needs no leave', async () => {
  const { on, plan, call, athleteId } = await roomAfter({ mostMinutes: 10 });
  await plan(MONDAY);
  expect(await on(MONDAY)).toEqual([]);
  await call('availability.set', {
    athleteId,
    date: FRIDAY,
    mostMinutes: 90,
    sportsOutOfReach: ['swim'],
  });
  await plan(FRIDAY, { sport: 'swim' });
  expect(await on(FRIDAY)).toEqual([{ type: 'out-of-reach', sport: 'swim' }]);
});

test('usual days can be said, taken away and undone', async () => {
  const { call, athleteId } = await roomAfter({ daysOff: [1, 7], mostMinutes: 45 });
  const settings = async () => (await call('athlete.list', {}))[0];
  expect(await settings()).toMatchObject({ daysOff: [1, 7], mostMinutes: 45 });
  await call('athlete.update', { athleteId, daysOff: null, mostMinutes: null });
  expect(await settings()).not.toHaveProperty('daysOff');
  expect(await settings()).not.toHaveProperty('mostMinutes');
  await call('change.undo', { athleteId });
  expect(await settings()).toMatchObject({ daysOff: [1, 7], mostMinutes: 45 });
});
