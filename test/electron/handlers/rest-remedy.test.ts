import { expect, test } from 'vitest';
import { plannerWithAthlete, WEEK } from './test-planner.ts';

const RIDE = { sport: 'bike', kind: 'easy', durationSeconds: 2_400, rpe: 3 } as const;
const SORE = { moment: 'after', region: 'sit-bone', side: 'right', pain: 2 } as const;

test('what is offered against three days of nothing is planned, quiets the flag, and is undone', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  await call('symptom.log', { athleteId, date: '2026-11-06', ...SORE });
  for (const date of ['2026-11-02', '2026-11-16', '2026-11-17', '2026-11-18']) {
    await call('activity.log', { athleteId, date, ...RIDE });
  }
  const rest = async () => {
    const { flags } = await call('week.read', { athleteId, week: WEEK });
    return flags.find(({ rule }) => rule === 'complete-rest');
  };

  const edits = [...((await rest())?.remedies ?? [])];
  expect(edits).toMatchObject([{ type: 'plan', workout: { date: '2026-11-21' } }]);
  const { sessions } = await call('plan.edit', { athleteId, edits });
  expect(sessions).toMatchObject([{ date: '2026-11-21', sport: 'water-jog', rpe: 2 }]);
  expect((await rest())?.status).toBe('quiet');

  const { undone } = await call('change.undo', { athleteId });
  expect(undone).toBe('Planned Easy water jogging on Sat 21 Nov');
  expect((await rest())?.status).toBe('fired');
});
