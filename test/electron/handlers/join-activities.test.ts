import { describe, expect, test } from 'vitest';
import type { Decoder } from '../../../electron/handlers/means.ts';
import type { DecodedActivity } from '../../../electron/import/decoded-activity.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import type { InputOf } from '../../../shared/contract/operations.ts';
import { beatsPerMinute, metres, rpe, seconds } from '../../../shared/units/units.ts';
import { plannerWithAthlete, refusalFrom } from './test-planner.ts';

const date = isoDate('2026-11-17');
const RUN: DecodedActivity = {
  sport: 'run',
  date,
  startedAt: '2026-11-17T07:30:00',
  durationSeconds: seconds(2_954),
  distanceMetres: metres(10_130),
  averageHeartRate: beatsPerMinute(140),
};
const BY_HAND = {
  date,
  sport: 'run',
  kind: 'easy',
  rpe: rpe(4),
  durationSeconds: seconds(3_000),
  distanceMetres: metres(10_000),
} as const;

const DECODER: Decoder = {
  listFiles: async (paths) => ({ files: [...paths], failed: [] }),
  decodeFiles: async function* (paths) {
    for (const path of paths) {
      const minutesLater = Number(path.slice(1));
      const startedAt = `2026-11-17T07:${String(30 + minutesLater)}:00`;
      const known = { format: 'fit', damaged: false, leftOut: [] } as const;
      yield {
        status: 'decoded',
        path,
        contentHash: path,
        activities: [{ ...RUN, startedAt }],
        ...known,
      };
    }
  },
};

async function logged(entry: Partial<InputOf<'activity.log'>> = {}) {
  const planner = await plannerWithAthlete({ decoder: DECODER });
  const { call, athleteId } = planner;
  const { id: entryId } = await call('activity.log', { athleteId, ...BY_HAND, ...entry });
  const week = () => call('week.read', { athleteId, week: '2026-W47' });
  const bring = async (...paths: string[]) =>
    (await call('history.import', { athleteId, paths })).imported;
  return { ...planner, entryId, bring, week };
}

describe('a run that was logged by hand and is imported as well', () => {
  test('is told by the import, which changes nothing of the entry', async () => {
    const { bring, entryId, week } = await logged();
    expect(await bring('/1')).toMatchObject([{ mayBeLoggedAs: entryId }]);
    expect((await week()).totals.runningMetres).toBe(20_130);
  });

  test('is claimed by one recording alone', async () => {
    const { bring, entryId } = await logged();
    const imported = await bring('/1', '/2');
    expect(imported.map(({ mayBeLoggedAs }) => mayBeLoggedAs)).toEqual([entryId, undefined]);
  });

  test('becomes one activity, counted once, and its file is still known', async () => {
    const { bring, call, entryId, week, athleteId } = await logged();
    const [recording] = await bring('/1');
    if (!recording) throw new Error('It was imported.');
    const joined = await call('activity.join', { activityId: recording.activityId, entryId });
    expect(joined).toMatchObject({
      id: recording.activityId,
      kind: 'easy',
      rpe: 4,
      distanceMetres: 10_130,
      durationSeconds: 2_954,
    });
    const { days, totals } = await week();
    expect(totals.runningMetres).toBe(10_130);
    expect(days[1]?.activities).toEqual([joined]);
    const again = await call('history.import', { athleteId, paths: ['/1'] });
    expect(again.duplicates).toEqual([{ path: '/1', activityId: joined.id }]);
  });

  test('is two again after one undo', async () => {
    const { bring, call, entryId, athleteId, everything } = await logged();
    const [recording] = await bring('/1');
    const before = everything().activity;
    if (!recording) throw new Error('It was imported.');
    await call('activity.join', { activityId: recording.activityId, entryId });
    const { undone } = await call('change.undo', { athleteId });
    expect(undone).toBe('Joined Run on Tue 17 Nov with its entry');
    expect(everything().activity).toEqual(before);
  });
});

describe('what is not one workout', () => {
  test('is refused with the reason, and nothing changes', async () => {
    const { bring, call, entryId, everything, athleteId } = await logged();
    const other = await call('activity.log', {
      athleteId,
      ...BY_HAND,
      date: isoDate('2026-11-16'),
    });
    const [recording, second] = await bring('/1', '/9');
    if (!recording || !second) throw new Error('They were imported.');
    const before = everything();
    const pairs = [
      [recording.activityId, other.id],
      [recording.activityId, second.activityId],
      [entryId, recording.activityId],
      [recording.activityId, recording.activityId],
    ] as const;
    for (const [activityId, entry] of pairs) {
      const refusal = await refusalFrom(call('activity.join', { activityId, entryId: entry }));
      expect(refusal.message).toContain('cannot be one activity');
      expect(refusal.message).toContain('Nothing was changed.');
    }
    expect(everything()).toEqual(before);
  });
});
