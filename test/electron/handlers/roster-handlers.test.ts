import { expect, test } from 'vitest';
import { plannerWithAthlete, type TestPlanner, TODAY, testPlanner } from './test-planner.ts';

const RUN = { sport: 'run', kind: 'easy', durationSeconds: 2_400 } as const;
const SORE = { region: 'buttock', side: 'left' } as const;
const YESTERDAY = '2026-11-17';

const first = async (planner: Pick<TestPlanner, 'call'>) => {
  const [overview] = (await planner.call('athletes.overview', {})).athletes;
  if (!overview) throw new Error('There is no athlete.');
  return overview;
};

test('without athletes there is nothing to look over', async () => {
  expect(await testPlanner().call('athletes.overview', {})).toEqual({
    today: TODAY,
    athletes: [],
  });
});

test('of an athlete without entries nothing is known, and nothing is made up', async () => {
  const { logged, missing, openEpisodes, flags } = await first(await plannerWithAthlete());
  expect(logged).toEqual({});
  expect(missing).toEqual({ mornings: [], sessions: 0, ratings: 0 });
  expect(openEpisodes).toEqual([]);
  expect(flags).toEqual({ others: 0, cannotTell: expect.any(Number) });
  expect(flags.cannotTell).toBeGreaterThan(10);
});

test('the last of each is found however long ago it was, and never after today', async () => {
  const planner = await plannerWithAthlete();
  const { athleteId, call } = planner;
  await call('activity.log', { athleteId, ...RUN, date: '2019-03-02', rpe: 4, title: 'Parkrun' });
  await call('activity.log', { athleteId, ...RUN, date: '2026-11-19', rpe: 4 });
  for (const pain of [2, 5, 1]) {
    await call('symptom.log', { athleteId, ...SORE, date: '2024-01-05', moment: 'after', pain });
  }
  await call('sitting.log', { athleteId, date: '2025-11-18', totalMinutes: 480 });

  const { logged } = await first(planner);

  expect(logged).toEqual({
    lastActivity: { date: '2019-03-02', sport: 'run', kind: 'easy', title: 'Parkrun' },
    lastPain: { date: '2024-01-05', ...SORE, pain: 5 },
    lastSitting: { date: '2025-11-18', totalMinutes: 480 },
    daysSinceAny: 365,
  });
});

test('what nobody said is counted: mornings after runs, sessions, ratings', async () => {
  const planner = await plannerWithAthlete();
  const { athleteId, call } = planner;
  await call('symptom.log', {
    athleteId,
    ...SORE,
    date: '2026-11-14',
    moment: 'after',
    pain: 3,
    signs: [],
  });
  for (const date of ['2026-11-15', YESTERDAY]) {
    await call('activity.log', { athleteId, ...RUN, date });
  }
  await call('session.plan', { athleteId, ...RUN, date: '2026-11-16', rpe: 3 });
  await call('session.plan', { athleteId, ...RUN, date: YESTERDAY, rpe: 3 });
  await call('session.plan', { athleteId, ...RUN, date: TODAY, rpe: 3 });

  const before = await first(planner);
  expect(before.missing).toEqual({
    mornings: [
      { date: TODAY, ...SORE },
      { date: '2026-11-16', ...SORE },
    ],
    sessions: 1,
    ratings: 2,
  });
  expect(before.openEpisodes).toEqual([{ ...SORE, openedOn: '2026-11-14' }]);

  const morning = { athleteId, ...SORE, date: TODAY, moment: 'next-morning', pain: 2 } as const;
  await call('symptom.log', morning);
  const { missing } = await first(planner);
  expect(missing.mornings).toEqual([{ date: '2026-11-16', ...SORE }]);
});

test('the loudest flag is the one that the week itself shows first; an emergency stays', async () => {
  const planner = await plannerWithAthlete();
  const { athleteId, call } = planner;
  const signs = ['saddle-numbness'] as const;
  await call('symptom.log', {
    athleteId,
    ...SORE,
    date: TODAY,
    moment: 'sitting',
    pain: 4,
    signs: [...signs],
  });
  const { flags } = await call('week.read', { athleteId, week: '2026-W47' });
  const fired = flags.filter(({ status }) => status === 'fired');
  const [loudest] = fired;
  if (!loudest) throw new Error('No flag fired.');

  const before = await first(planner);
  expect(before.flags.loudest).toMatchObject({
    rule: 'emergency-signs',
    severity: 'emergency',
    seen: loudest.words.seen,
    isSeenTo: false,
  });
  expect(before.flags.others).toBe(fired.length - 1);

  const { rule, about } = loudest;
  const word = { athleteId, week: '2026-W47', rule, abouts: [about], reason: 'I was there.' };
  await call('flag.acknowledge', word);
  const after = await first(planner);
  expect(after.flags.loudest).toMatchObject({ rule: 'emergency-signs', isSeenTo: true });
});

test('fifty athletes come by name, each with their own', async () => {
  const planner = testPlanner();
  for (let number = 50; number > 0; number--) {
    await planner.call('athlete.create', { name: `Athlete ${number}` });
  }
  await planner.call('sitting.log', { athleteId: 50, date: TODAY, totalMinutes: 60 });

  const { athletes: overviews } = await planner.call('athletes.overview', {});

  expect(overviews.map(({ athlete }) => athlete.name)).toEqual(
    Array.from({ length: 50 }, (_, index) => `Athlete ${index + 1}`),
  );
  expect(overviews.map(({ logged }) => logged.daysSinceAny === 0)).toEqual(
    overviews.map(({ athlete }) => athlete.id === 50),
  );
});
