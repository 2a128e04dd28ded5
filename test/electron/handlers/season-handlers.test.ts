import { expect, test } from 'vitest';
import { plannerWithAthlete, TODAY, WEEK } from './test-planner.ts';

const RUN = { sport: 'run', kind: 'easy', durationSeconds: 3_000, rpe: 3 } as const;

test('a season says of each week the same as the week itself', async () => {
  const { call } = await plannerWithAthlete();
  const { id: athleteId } = await call('athlete.createSample', { today: TODAY });
  const season = await call('season.read', { athleteId, first: '2026-W40', weeks: 10 });
  expect(season.map(({ week }) => week)).toContain(WEEK);
  for (const { week, totals, pain, days } of season) {
    const whole = await call('week.read', { athleteId, week });
    const { done, sittingMinutes, sittingDaysLogged, ...rest } = whole.totals;
    expect(rest).toMatchObject(totals);
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
