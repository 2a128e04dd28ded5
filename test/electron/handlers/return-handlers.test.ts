import { expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/iso-date.ts';
import { plannerWithAthlete, refusalFrom, TODAY, WEEK } from './test-planner.ts';

const RUN = { sport: 'run', kind: 'easy', durationSeconds: 3_000, rpe: 3 } as const;

async function plannerAfterABreak(days: number) {
  const planner = await plannerWithAthlete();
  const { call, athleteId } = planner;
  for (const before of [16, 9, 3, 0]) {
    await call('activity.log', { athleteId, date: addDays(TODAY, -days - before), ...RUN });
  }
  return planner;
}

test('the steps that are previewed are the steps that are planned, as one change', async () => {
  const { call, athleteId, entries } = await plannerAfterABreak(20);
  const before = entries();
  const preview = await call('return.preview', { athleteId, week: WEEK });
  expect(entries()).toEqual(before);
  const { sessions, plan } = await call('return.plan', { athleteId, week: WEEK });
  expect(plan).toEqual(preview);
  expect(sessions.map(({ date, returnStep, title }) => [date, returnStep, title])).toEqual([
    [TODAY, 'walk', 'Brisk walk'],
    [addDays(TODAY, 2), 'run-1', 'Walk 4 min, run 1 min × 6'],
    [addDays(TODAY, 4), 'run-1', 'Walk 4 min, run 1 min × 6'],
  ]);
  const { undone } = await call('change.undo', { athleteId });
  expect(undone).toBe('Planned steps back to running in 2026-W47');
  expect(entries()).toEqual(before);
});

test('a step that was planned and then run is known by the session that it fulfils', async () => {
  const { call, athleteId } = await plannerAfterABreak(20);
  await call('return.plan', { athleteId, week: WEEK });
  const walk = { sport: 'walk', kind: 'easy', durationSeconds: 1_900 } as const;
  await call('activity.log', { athleteId, date: TODAY, ...walk });
  const plan = await call('return.preview', { athleteId, week: WEEK });
  expect(plan).toMatchObject({ status: 'steps', edits: [], state: { step: 'run-1', from: TODAY } });
});

test('what hurt makes the planned steps go back', async () => {
  const { call, athleteId } = await plannerAfterABreak(20);
  await call('return.plan', { athleteId, week: WEEK });
  const walk = { sport: 'walk', kind: 'easy', durationSeconds: 1_800 } as const;
  await call('activity.log', { athleteId, date: TODAY, ...walk });
  const sore = { region: 'buttock', side: 'left', pain: 3, moment: 'during' } as const;
  await call('symptom.log', { athleteId, date: TODAY, ...sore });
  await call('return.plan', { athleteId, week: WEEK });
  const { days } = await call('week.read', { athleteId, week: WEEK });
  const steps = days.flatMap(({ sessions }) =>
    sessions.flatMap(({ returnStep }) => returnStep ?? []),
  );
  expect(steps).toEqual(['walk', 'walk', 'run-1']);
});

test('nothing is planned without a break, after signs, or twice, and it is said why', async () => {
  const { call, athleteId, entries } = await plannerAfterABreak(20);
  await call('return.plan', { athleteId, week: WEEK });
  const before = entries();
  const twice = await refusalFrom(call('return.plan', { athleteId, week: WEEK }));
  expect(twice).toMatchObject({ code: 'not-possible' });
  expect(twice.message).toContain('its steps are in the plan already');
  expect(entries()).toEqual(before);

  const numb = { region: 'buttock', side: 'left', pain: 3, moment: 'after' } as const;
  await call('symptom.log', { athleteId, date: TODAY, ...numb, signs: ['numbness'] });
  const signs = await refusalFrom(call('return.plan', { athleteId, week: WEEK }));
  expect(signs.message).toMatch(/Signs of a nerve: .*numbness.* Stop running/);

  const running = await plannerAfterABreak(2);
  const none = await refusalFrom(
    running.call('return.plan', { athleteId: running.athleteId, week: WEEK }),
  );
  expect(none.message).toContain('1 day without one');
});
