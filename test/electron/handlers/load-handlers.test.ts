import { expect, test } from 'vitest';
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts';
import { plannerWithAthlete, refusalFrom, TODAY } from './test-planner.ts';

const RUN = { sport: 'run', kind: 'easy', durationSeconds: 1_800, rpe: 4 } as const;

test('the loads of a day come with the weeks before it, and stop where the plan does', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  for (let back = 60; back >= 0; back -= 1) {
    const date = addDays(TODAY, -back);
    await call('activity.log', { athleteId, date, distanceMetres: 5_000, ...RUN });
  }
  await call('session.plan', { athleteId, date: addDays(TODAY, 2), ...RUN });
  const stretch = { from: TODAY, to: addDays(TODAY, 3) };
  const { today, days } = await call('loads.read', { athleteId, ...stretch });
  expect(today).toBe(TODAY);
  expect(days.map(({ isCovered }) => isCovered)).toEqual([true, true, true, false]);
  expect(days[0]?.running).toEqual({ coupled: 1, uncoupled: 1, exponentiallyWeighted: 1 });
});

test('a plan after the stretch makes a day without anything a day of rest', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  await call('activity.log', { athleteId, date: TODAY, ...RUN });
  await call('session.plan', { athleteId, date: addDays(TODAY, 20), ...RUN });
  const tomorrow = addDays(TODAY, 1);
  const { days } = await call('loads.read', { athleteId, from: tomorrow, to: tomorrow });
  expect(days).toMatchObject([{ isCovered: true, aerobicLoad: 0 }]);
});

test('800 days are read, 801 and none at all are refused', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  const from = isoDate('2024-01-01');
  const { days } = await call('loads.read', { athleteId, from, to: addDays(from, 799) });
  expect(days).toHaveLength(800);
  const more = await refusalFrom(call('loads.read', { athleteId, from, to: addDays(from, 800) }));
  expect(more.message).toMatch(/to: must be at most 800 days from "from" on/);
  const none = await refusalFrom(call('loads.read', { athleteId, from, to: addDays(from, -1) }));
  expect(none.message).toMatch(/to: must not be before "from"/);
});

test('the charts have the run that a limit looks back to, and a week’s pain and sitting', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  const before = addDays(TODAY, -30);
  await call('activity.log', { athleteId, date: before, distanceMetres: 10_000, ...RUN });
  await call('activity.log', { athleteId, date: TODAY, distanceMetres: 12_000, ...RUN });
  const spot = { region: 'hip', side: 'left', moment: 'after' } as const;
  const monday = addDays(TODAY, -2);
  await call('symptom.log', { athleteId, date: monday, pain: 3, ...spot });
  await call('sitting.log', { athleteId, date: monday, totalMinutes: 300 });
  const { days, weeks } = await call('charts.read', { athleteId, from: TODAY, to: TODAY });
  expect(days).toMatchObject([
    { date: TODAY, runLimitMetres: 11_000, longestRun: { metres: 12_000, isPastLimit: true } },
  ]);
  expect(weeks).toMatchObject([{ date: monday, pain: 3, sitting: { daysLogged: 1 } }]);
});
