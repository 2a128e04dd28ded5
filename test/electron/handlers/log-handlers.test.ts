import { describe, expect, test } from 'vitest';
import { plannerWithAthlete, refusalFrom, TODAY, testPlanner, WEEK } from './test-planner.ts';

const RUN = { date: '2026-11-18', sport: 'run', kind: 'easy', durationSeconds: 3_000 } as const;
const PAIN = {
  date: '2026-11-18',
  moment: 'after',
  region: 'sit-bone',
  side: 'left',
  pain: 3,
} as const;

async function log() {
  const planner = await plannerWithAthlete();
  const { call, athleteId } = planner;
  return {
    ...planner,
    week: () => call('week.read', { athleteId, week: WEEK }),
    undo: async () => (await call('change.undo', { athleteId })).undone,
    /** Runs `work`, undoes it and finds everything as it was. */
    undone: async (work: () => Promise<unknown>) => {
      const before = planner.entries();
      await work();
      expect(planner.entries()).not.toEqual(before);
      const { undone } = await call('change.undo', { athleteId });
      expect(planner.entries()).toEqual(before);
      return undone;
    },
  };
}

describe('activities', () => {
  test('are kept as they were said, an absent RPE stays absent', async () => {
    const { call, athleteId, week } = await log();
    const activity = await call('activity.log', { athleteId, ...RUN });
    expect(activity).toStrictEqual({ id: 1, athleteId, ...RUN });
    expect((await week()).days[2]?.activities).toStrictEqual([activity]);
  });

  test('are logged, changed and deleted, each undoable by a name that says what', async () => {
    const { call, athleteId, undone } = await log();
    const logged = () => call('activity.log', { athleteId, ...RUN, rpe: 3 });
    expect(await undone(logged)).toBe('Logged Easy run on Wed 18 Nov');
    const { id: activityId } = await logged();
    expect(await undone(() => call('activity.update', { activityId, kind: 'long' }))).toBe(
      'Changed Easy run on Wed 18 Nov',
    );
    expect(await undone(() => call('activity.remove', { activityId }))).toBe(
      'Deleted Easy run on Wed 18 Nov',
    );
    expect(await call('activity.update', { activityId, rpe: null })).not.toHaveProperty('rpe');
  });

  test('of one day do not exceed it', async () => {
    const { call, athleteId, everything } = await log();
    await call('activity.log', { athleteId, ...RUN, durationSeconds: 86_000 });
    const { id } = await call('activity.log', { athleteId, ...RUN, durationSeconds: 400 });
    const before = everything();
    const again = call('activity.log', { athleteId, ...RUN, durationSeconds: 1 });
    expect((await refusalFrom(again)).message).toMatch(/Wed 18 Nov has 24 h logged already/);
    const longer = call('activity.update', { activityId: id, durationSeconds: 401 });
    expect((await refusalFrom(longer)).message).toMatch(/23 h 53 min logged already/);
    expect(everything()).toEqual(before);
    await call('activity.update', { activityId: id, rpe: 2 });
  });

  test('keep their time of day when they are put on another day', async () => {
    const { call, athleteId, database } = await log();
    const { id } = await call('activity.log', { athleteId, ...RUN });
    database.connection.exec("UPDATE activity SET startedAt = '2026-11-18T07:30:00'");
    const moved = await call('activity.update', { activityId: id, date: '2026-11-17' });
    expect(moved.startedAt).toBe('2026-11-17T07:30:00');
  });
});

describe('symptoms', () => {
  test('tell "asked, and none" from "not asked"', async () => {
    const { call, athleteId, week } = await log();
    const asked = await call('symptom.log', { athleteId, ...PAIN, signs: [] });
    const notAsked = await call('symptom.log', { athleteId, ...PAIN });
    const felt = await call('symptom.log', { athleteId, ...PAIN, signs: ['tingling', 'numbness'] });
    expect(asked).toStrictEqual({ id: 1, athleteId, ...PAIN, signs: [] });
    expect(notAsked).toStrictEqual({ id: 2, athleteId, ...PAIN });
    expect((await week()).days[2]?.symptoms).toStrictEqual([asked, notAsked, felt]);
  });

  test('are logged, changed and deleted, each undoable', async () => {
    const { call, athleteId, undone } = await log();
    const logged = () => call('symptom.log', { athleteId, ...PAIN });
    expect(await undone(logged)).toBe('Logged pain of 3 in the left sit bone on Wed 18 Nov');
    const { id: symptomId } = await logged();
    await undone(() => call('symptom.update', { symptomId, pain: 0, signs: [] }));
    await undone(() => call('symptom.remove', { symptomId }));
  });
});

describe('sitting', () => {
  const DAY = { date: '2026-11-18', totalMinutes: 540, hardSeat: true } as const;

  test('has one entry a day: the second takes the place of the first, whole', async () => {
    const { call, athleteId, week, undo } = await log();
    await call('sitting.log', {
      athleteId,
      ...DAY,
      longestUnbrokenMinutes: 90,
      drivingMinutes: 60,
    });
    const { hardSeat, ...second } = { ...DAY, totalMinutes: 300 };
    const sitting = await call('sitting.log', { athleteId, ...second });
    expect(sitting).toStrictEqual({ id: 1, athleteId, ...second });
    expect((await week()).days[2]?.sitting).toStrictEqual(sitting);
    expect(await undo()).toBe('Logged sitting on Wed 18 Nov');
    expect((await week()).days[2]?.sitting).toMatchObject({
      ...DAY,
      longestUnbrokenMinutes: 90,
      drivingMinutes: 60,
    });
  });

  test('replaces no entry that was not there when the form was opened', async () => {
    const { call, athleteId, entries } = await log();
    await call('sitting.log', { athleteId, ...DAY, onlyIfNone: true });
    const before = entries();
    const again = { athleteId, ...DAY, totalMinutes: 300, onlyIfNone: true } as const;
    const refusal = await refusalFrom(call('sitting.log', again));
    expect(refusal.message).toContain('there is an entry of 9 h by now');
    expect(entries()).toEqual(before);
  });

  test('neither driving nor a stretch is longer than the day', async () => {
    const { call, athleteId } = await log();
    for (const part of ['drivingMinutes', 'longestUnbrokenMinutes', 'beforeRunMinutes']) {
      const refusal = await refusalFrom(call('sitting.log', { athleteId, ...DAY, [part]: 541 }));
      expect(refusal.code).toBe('invalid-input');
    }
    const day = { athleteId, ...DAY, totalMinutes: 25 * 60 };
    expect((await refusalFrom(call('sitting.log', day))).message).toContain('24 hours');
  });

  test('can be deleted, and brought back', async () => {
    const { call, athleteId, undone } = await log();
    const { id } = await call('sitting.log', { athleteId, ...DAY });
    await undone(() => call('sitting.remove', { sittingId: id }));
  });
});

describe('episodes', () => {
  const SPOT = { date: '2026-11-18', region: 'sit-bone', side: 'left' } as const;

  test('are closed by the user, once', async () => {
    const { call, athleteId, undone } = await log();
    await call('symptom.log', { athleteId, ...PAIN, date: '2026-11-10' });
    const close = () => call('episode.close', { athleteId, ...SPOT });
    expect(await undone(close)).toBe('Closed the pain in the left sit bone on Wed 18 Nov');
    expect(await close()).toMatchObject({ athleteId, ...SPOT });
    expect((await refusalFrom(close())).code).toBe('not-possible');
  });

  test('that are not open cannot be closed', async () => {
    const { call, athleteId } = await log();
    await call('symptom.log', { athleteId, ...PAIN, date: '2026-11-10', side: 'right' });
    const refusal = await refusalFrom(call('episode.close', { athleteId, ...SPOT }));
    expect(refusal.message).toBe(
      'On Wed 18 Nov there is no open episode of pain in the left sit bone, so there is nothing to close.',
    );
  });
});

describe('athletes', () => {
  test('are listed by name', async () => {
    const { call } = testPlanner();
    for (const name of ['Zoë', 'álvaro', 'Ben 10', 'Ben 9']) await call('athlete.create', { name });
    const names = (await call('athlete.list', {})).map(({ name }) => name);
    expect(names).toEqual(['álvaro', 'Ben 9', 'Ben 10', 'Zoë']);
  });

  test('have settings that can be changed and undone', async () => {
    const { call, athleteId, undone } = await log();
    const settings = { units: 'miles', zoneThreeHeartRate: 152 } as const;
    const change = () => call('athlete.update', { athleteId, ...settings });
    expect(await undone(change)).toBe('Changed the settings of Ana');
    expect(await change()).toMatchObject(settings);
    const without = await call('athlete.update', { athleteId, zoneThreeHeartRate: null });
    expect(without).not.toHaveProperty('zoneThreeHeartRate');
  });

  test('come with nothing to undo, made up ones too', async () => {
    const { call } = testPlanner();
    const { id: athleteId, sample } = await call('athlete.createSample', { today: TODAY });
    expect(sample).toBe(true);
    const { days, totals } = await call('week.read', { athleteId, week: WEEK });
    expect(days.flatMap(({ sessions }) => sessions).length).toBeGreaterThan(3);
    expect(totals.runningMetres).toBeGreaterThan(0);
    expect((await refusalFrom(call('change.undo', { athleteId }))).code).toBe('nothing-to-undo');
  });

  test('that are not there are named', async () => {
    const { call } = testPlanner();
    const refusal = await refusalFrom(call('activity.log', { athleteId: 7, ...RUN }));
    expect(refusal).toMatchObject({ code: 'not-found' });
    expect(refusal.message).toContain('no athlete with the id 7');
  });
});

describe('history.read', () => {
  test('holds what the week needs and the names of the next steps', async () => {
    const { call, athleteId } = await log();
    const activity = (date: string) => call('activity.log', { athleteId, ...RUN, date });
    await activity('2020-01-01');
    await activity('2026-07-27');
    await activity('2026-11-22');
    await activity('2026-11-23');
    const window = await call('history.read', { athleteId, week: WEEK });
    expect(window.today).toBe(TODAY);
    expect(window.history.activities.map(({ date }) => date)).toEqual(['2026-07-27', '2026-11-22']);
    expect(window.history.firstActivityDate).toBe('2020-01-01');
    expect(window.changes).toEqual({ undo: 'Logged Easy run on Mon 23 Nov' });
  });
});

describe('pain in several spots', () => {
  const OTHER = { ...PAIN, region: 'low-back', side: 'both', pain: 1 } as const;
  const said = (symptoms: readonly { pain: number; region: string }[]) =>
    symptoms.map(({ pain, region }) => `${region} ${pain}`);

  test('is one change', async () => {
    const { call, athleteId, undone } = await log();
    const several = () => call('symptom.logSeveral', { athleteId, entries: [PAIN, OTHER] });
    expect(await undone(several)).toBe('Logged pain in 2 places on Wed 18 Nov');
    const one = () => call('symptom.logSeveral', { athleteId, entries: [PAIN] });
    expect(await undone(one)).toBe('Logged pain of 3 in the left sit bone on Wed 18 Nov');
  });

  test('says what is there already, and replaces it or keeps both when told to', async () => {
    const { call, athleteId, week, undone, everything } = await log();
    const noted = { ...PAIN, signs: ['numbness' as const], note: 'Stairs' };
    await call('symptom.logSeveral', { athleteId, entries: [noted] });
    const entries = [{ ...PAIN, pain: 5 }, OTHER];
    const before = everything();
    const refusal = await refusalFrom(call('symptom.logSeveral', { athleteId, entries }));
    expect(refusal.message).toBe(
      'Nothing was logged, because there is already: pain of 3 in the left sit bone on Wed 18 Nov, after training. Replace it, or keep both.',
    );
    expect(everything()).toEqual(before);
    await undone(() => call('symptom.logSeveral', { athleteId, entries, ifThere: 'keep-both' }));
    await call('symptom.logSeveral', { athleteId, entries, ifThere: 'replace' });
    const logged = (await week()).days[2]?.symptoms ?? [];
    expect(said(logged)).toEqual(['sit-bone 5', 'low-back 1']);
    expect(logged[0]).toMatchObject({ signs: ['numbness'], note: 'Stairs' });
  });

  test('does not take one spot twice', async () => {
    const { call, athleteId } = await log();
    const twice = call('symptom.logSeveral', { athleteId, entries: [PAIN, { ...PAIN, pain: 4 }] });
    expect((await refusalFrom(twice)).message).toMatch(/one spot twice/);
  });
});

test('pain that has not come yet is refused with its date, by every way in', async () => {
  const { call, athleteId, everything } = await log();
  const { id: symptomId } = await call('symptom.log', { athleteId, ...PAIN });
  const before = everything();
  const ahead = { ...PAIN, date: '2026-11-19' };
  for (const attempt of [
    call('symptom.log', { athleteId, ...ahead }),
    call('symptom.logSeveral', { athleteId, entries: [ahead] }),
    call('symptom.update', { symptomId, date: '2026-11-19' }),
  ]) {
    const { message, problems } = await refusalFrom(attempt);
    expect(message).toMatch(/2026-11-19 has not come yet: today is 2026-11-18/);
    expect(problems?.map(({ field }) => field)).toEqual(['date']);
  }
  expect(everything()).toEqual(before);
});

test('signs that are changed without the unasked ones answer the whole list', async () => {
  const { call, athleteId } = await log();
  const partly = { ...PAIN, signs: ['numbness' as const], unaskedSigns: ['fever' as const] };
  const { id: symptomId } = await call('symptom.log', { athleteId, ...partly });
  expect(await call('symptom.update', { symptomId, pain: 2 })).toHaveProperty('unaskedSigns');
  expect(await call('symptom.update', { symptomId, signs: [] })).not.toHaveProperty('unaskedSigns');
});
