import { expect, test } from 'vitest';
import { plannerWithAthlete, TODAY, WEEK } from './test-planner.ts';

const RUN = { sport: 'run', kind: 'easy', durationSeconds: 3_000, rpe: 3 } as const;

test('a season says of each week the same as the week itself', async () => {
  const { call } = await plannerWithAthlete();
  const { id: athleteId } = await call('athlete.createSample', { today: TODAY });
  const season = await call('season.read', { athleteId, first: '2026-W40', weeks: 10 });
  expect(season.map(({ week }) => week)).toContain(WEEK);
  for (const { week, totals, done: doneOfWeek, pain, days } of season) {
    const whole = await call('week.read', { athleteId, week });
    const { done, sittingMinutes, sittingDaysLogged, ...rest } = whole.totals;
    expect(rest).toMatchObject(totals);
    expect(done).toEqual(doneOfWeek);
    expect(pain).toBe(rest.highestPain);
    expect(days.map(({ date }) => date)).toEqual(whole.days.map(({ date }) => date));
  }
});

test('a race shows its priority, a week its mark', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  const race = { ...RUN, kind: 'race', racePriority: 'A' } as const;
  await call('session.plan', { athleteId, date: '2026-11-22', ...race });
  await call('weekNote.write', { athleteId, week: WEEK, mark: 'taper' });
  const [week] = await call('season.read', { athleteId, first: WEEK, weeks: 1 });
  expect(week?.note?.mark).toBe('taper');
  expect(week?.days[6]?.workouts).toMatchObject([{ kind: 'race', racePriority: 'A' }]);
});

test('a race that was done keeps the priority that it was planned with', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  const race = { ...RUN, kind: 'race', date: '2026-11-08' } as const;
  await call('session.plan', { athleteId, ...race, racePriority: 'B' });
  await call('activity.log', { athleteId, ...race });
  const [week] = await call('season.read', { athleteId, first: '2026-W45', weeks: 1 });
  expect(week?.days[6]?.workouts).toMatchObject([{ status: 'done', racePriority: 'B' }]);
});

test('the plan of a week counts what became nothing, and says when there was none', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  const missed = { ...RUN, durationSeconds: 3_600, rpe: 5 };
  await call('session.plan', { athleteId, date: '2026-11-03', ...missed });
  await call('activity.log', { athleteId, date: '2026-11-05', ...RUN });
  const [before, week] = await call('season.read', { athleteId, first: '2026-W44', weeks: 2 });
  expect(before).not.toHaveProperty('planned');
  expect(week?.planned?.aerobicLoad).toBe(300);
  expect(week?.done.aerobicLoad).toBe(150);
  expect(week?.totals.aerobicLoad).toBe(150);
});

test('a session that was done early, in a week that is not read, is not planned any more', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  const { id } = await call('session.plan', { athleteId, date: '2026-11-24', ...RUN });
  await call('activity.log', { athleteId, date: '2026-11-17', ...RUN });
  const read = () => call('season.read', { athleteId, first: '2026-W48', weeks: 1 });
  expect((await read())[0]?.totals.aerobicLoad).toBe(150);
  const week = await call('week.read', { athleteId, week: WEEK });
  const [activity] = week.days[1]?.activities ?? [];
  if (!activity) throw new Error('The activity was not logged.');
  await call('activity.fulfil', { activityId: activity.id, fulfils: id });
  expect((await read())[0]?.totals.aerobicLoad).toBe(0);
});

test('the load of a workout that nobody rated is absent, not 0', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  const { rpe, ...unrated } = RUN;
  await call('activity.log', { athleteId, date: '2026-11-16', ...unrated });
  await call('activity.log', { athleteId, date: '2026-11-17', ...unrated, rpe: 0 });
  const [week] = await call('season.read', { athleteId, first: WEEK, weeks: 1 });
  expect(week?.days[0]?.workouts[0]).not.toHaveProperty('aerobicLoad');
  expect(week?.days[1]?.workouts[0]?.aerobicLoad).toBe(0);
});

test('the span goes from the first to the last day that holds anything', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  expect(await call('season.span', { athleteId })).toBeNull();
  await call('activity.log', { athleteId, date: '2006-03-01', ...RUN });
  await call('session.plan', { athleteId, date: '2027-01-10', ...RUN });
  expect(await call('season.span', { athleteId })).toEqual({
    first: '2006-03-01',
    last: '2027-01-10',
  });
});
