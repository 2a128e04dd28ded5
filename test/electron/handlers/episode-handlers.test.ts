import { describe, expect, test } from 'vitest';
import { plannerWithAthlete, refusalFrom } from './test-planner.ts';

const SPOT = { region: 'sit-bone', side: 'left' } as const;
const DATE = '2026-11-18';

async function body() {
  const planner = await plannerWithAthlete();
  const { call, athleteId } = planner;
  return {
    ...planner,
    log: (date: string, pain: number) =>
      call('symptom.log', { athleteId, date, moment: 'next-morning', ...SPOT, pain }),
    list: async () => (await call('episode.list', { athleteId })).episodes,
    close: (date = DATE) => call('episode.close', { athleteId, date, ...SPOT }),
    reopen: (date = DATE) => call('episode.reopen', { athleteId, date, ...SPOT }),
    undo: async () => (await call('change.undo', { athleteId })).undone,
  };
}

describe('episodes', () => {
  test('of years ago are still told, day by day', async () => {
    const { call, athleteId, log, close, list } = await body();
    const activity = { sport: 'run', kind: 'easy', durationSeconds: 3_000, rpe: 4 } as const;
    await call('activity.log', { athleteId, date: '2019-03-01', ...activity });
    await log('2019-03-01', 3);
    await log('2019-03-02', 6);
    await close('2019-03-09');
    await log('2026-11-17', 2);
    const [now, then] = await list();
    expect(now).toMatchObject({ end: 'open', days: 2 });
    expect(then).toMatchObject({ end: 'by-own-word', worst: { date: '2019-03-02', pain: 6 } });
    const course = await call('episode.read', { athleteId, ...SPOT, openedOn: '2019-03-01' });
    expect(course.story).toEqual(then);
    expect(course.days.find(({ date }) => date === '2019-03-02')).toMatchObject({
      pains: { 'next-morning': 6 },
      dayBefore: { sports: ['run'], aerobicLoad: 200 },
    });
  });

  test('of more than a year are whole, also for who knows their last year only', async () => {
    const { call, athleteId, log } = await body();
    for (const date of ['2025-06-01', '2026-01-10', '2026-11-17']) await log(date, 2);
    const { story, days } = await call('episode.read', {
      athleteId,
      ...SPOT,
      openedOn: '2026-01-10',
    });
    expect(story).toMatchObject({ first: { date: '2025-06-01' }, daysLogged: 3 });
    expect(days.at(-1)).toMatchObject({ date: '2025-06-01', pains: { 'next-morning': 2 } });
  });

  test('that were closed by hand open again by hand, as one change', async () => {
    const { log, close, reopen, list, undo, everything } = await body();
    await log('2026-11-10', 3);
    await close();
    const before = everything();
    await reopen();
    expect((await list())[0]?.end).toBe('open');
    expect(await undo()).toBe(
      'Took back that the pain in the left sit bone was over on Wed 18 Nov',
    );
    expect((await list())[0]?.end).toBe('by-own-word');
    expect(everything().episodeClosure).toEqual(before.episodeClosure);
  });

  test('that were said to be over are open again with pain of that day, as one change', async () => {
    const { call, athleteId, log, close, list, undo } = await body();
    await log('2026-11-10', 3);
    await log(DATE, 1);
    await close();
    expect((await list())[0]?.end).toBe('by-own-word');
    const entry = { date: DATE, moment: 'after', ...SPOT, pain: 6 } as const;
    const { symptoms } = await call('symptom.logSeveral', { athleteId, entries: [entry] });
    expect(await list()).toMatchObject([{ end: 'open', latest: { date: DATE, pain: 6 } }]);
    const { flags } = await call('week.read', { athleteId, week: '2026-W47' });
    expect(flags).toContainEqual(
      expect.objectContaining({ rule: 'pain-too-high', status: 'fired' }),
    );
    expect(await undo()).toBe(
      'Logged pain of 6 in the left sit bone on Wed 18 Nov, which is not over',
    );
    expect((await list())[0]?.end).toBe('by-own-word');
    expect(symptoms).toHaveLength(1);
  });

  test('that are over stay so with a 0 of that day, a changed note, and the pain of another place', async () => {
    const { call, athleteId, log, close, list } = await body();
    const { id: symptomId } = await log(DATE, 2);
    await close();
    await log(DATE, 0);
    await call('symptom.update', { symptomId, note: 'On the stairs.' });
    const hip = { date: DATE, moment: 'after', region: 'hip', side: 'left', pain: 4 } as const;
    await call('symptom.log', { athleteId, ...hip });
    expect((await list()).map(({ end }) => end).sort()).toEqual(['by-own-word', 'open']);
    expect(await call('symptom.update', { symptomId, pain: 5 })).toMatchObject({ pain: 5 });
    expect((await list()).map(({ end }) => end)).toEqual(['open', 'open']);
  });

  test('that nobody logged for a year can still be closed', async () => {
    const { log, close, list } = await body();
    await log('2025-03-01', 3);
    expect((await list())[0]?.end).toBe('open');
    await close();
    expect((await list())[0]?.end).toBe('by-own-word');
  });

  test('cannot be over on a day that has not come', async () => {
    const { log, close } = await body();
    await log('2026-11-10', 3);
    expect((await refusalFrom(close('2026-11-19'))).message).toContain('has not come yet');
  });

  test('that nobody closed cannot be reopened, and one that is not there cannot be read', async () => {
    const { call, athleteId, log, reopen } = await body();
    await log('2026-11-10', 3);
    expect(await refusalFrom(reopen())).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('nothing to take back'),
    });
    const absent = call('episode.read', { athleteId, ...SPOT, openedOn: '2026-11-09' });
    expect((await refusalFrom(absent)).message).toContain('left sit bone began on Mon 9 Nov');
    for (const refused of [
      call('episode.list', { athleteId: 7 }),
      call('episode.read', { athleteId: 7, ...SPOT, openedOn: '2026-11-10' }),
      call('episode.reopen', { athleteId: 7, date: DATE, ...SPOT }),
    ]) {
      expect((await refusalFrom(refused)).message).toContain('no athlete with the id 7');
    }
  });
});
