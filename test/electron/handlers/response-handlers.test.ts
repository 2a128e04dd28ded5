import { expect, it } from 'vitest';
import { plannerWithAthlete, refusalFrom, TODAY } from './test-planner.ts';

const RIDE = { sport: 'bike', kind: 'easy', durationSeconds: 3_000 } as const;
const SPOT = { region: 'sit-bone', side: 'right' } as const;

it('reads how the mornings after each sport were, as known on a day', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  const morning = (date: string, pain: number) =>
    call('symptom.log', { athleteId, date, moment: 'next-morning', pain, ...SPOT });
  for (const [date, next] of [
    ['2026-11-09', '2026-11-10'],
    ['2026-11-12', '2026-11-13'],
    ['2026-11-15', '2026-11-16'],
  ] as const) {
    await call('activity.log', { athleteId, date, ...RIDE });
    await morning(date, 2);
    await morning(next, 3);
  }
  const read = (today?: string) => call('response.read', { athleteId, ...(today && { today }) });

  expect(await read()).toMatchObject({
    today: TODAY,
    spots: [{ episode: SPOT, responses: [{ sport: 'bike', count: 3, mean: 1, rises: 3 }] }],
  });
  expect(await read('2026-11-15')).toMatchObject({
    spots: [{ responses: [{ sport: 'bike', status: 'not-enough-data', count: 2 }] }],
  });
});

it('refuses an athlete that is not there', async () => {
  const { call } = await plannerWithAthlete();
  expect(await refusalFrom(call('response.read', { athleteId: 99 }))).toMatchObject({
    code: 'not-found',
  });
});
