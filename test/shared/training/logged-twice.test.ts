import { describe, expect, it } from 'vitest';
import { Activity } from '../../../shared/training/activity.ts';
import { joinedWithEntry, loggedTwice } from '../../../shared/training/logged-twice.ts';

const DONE = {
  athleteId: 1,
  date: '2026-11-17',
  sport: 'run',
  durationSeconds: 3_000,
  distanceMetres: 10_000,
};
const recorded = (fields: object = {}) =>
  Activity.parse({
    ...DONE,
    id: 9,
    startedAt: '2026-11-17T07:30:00',
    averageHeartRate: 140,
    origin: { fileName: 'run.fit', format: 'fit', damaged: false },
    ...fields,
  });
const byHand = (fields: object = {}) =>
  Activity.parse({ ...DONE, id: 1, kind: 'easy', rpe: 4, ...fields });
const found = (entry: object, recording: object = {}) =>
  loggedTwice([byHand(entry), recorded(recording)])[0]?.entry.id;

describe('the entry by hand that may be of the same workout as a recording', () => {
  it('is of its day and sport', () => {
    expect(found({})).toBe(1);
    expect(found({ date: '2026-11-16' })).toBeUndefined();
    expect(found({ sport: 'walk' })).toBeUndefined();
  });

  it('is within a tenth of the distance and a fifth of the minutes', () => {
    const far = [8_999, 9_000, 11_000, 11_001].map((distanceMetres) => found({ distanceMetres }));
    expect(far).toEqual([undefined, 1, 1, undefined]);
    const long = [2_399, 2_400, 3_600, 3_601].map((durationSeconds) => found({ durationSeconds }));
    expect(long).toEqual([undefined, 1, 1, undefined]);
  });

  it('is told by the minutes where a distance is not known', () => {
    expect(found({ distanceMetres: undefined })).toBe(1);
    expect(found({ distanceMetres: 4_000 }, { distanceMetres: undefined })).toBe(1);
  });

  it('is the nearest in minutes of several, and never another recording', () => {
    const entries = [3_300, 3_060, 2_800].map((durationSeconds, id) =>
      byHand({ durationSeconds, id: id + 1 }),
    );
    expect(loggedTwice([...entries, recorded()]).map(({ entry }) => entry.id)).toEqual([2]);
    expect(loggedTwice([recorded(), recorded({ id: 2 })])).toEqual([]);
  });
});

it('each is in one pair at most', () => {
  const two = [byHand(), recorded(), recorded({ id: 10 })];
  expect(loggedTwice(two).map(({ recording, entry }) => [recording.id, entry.id])).toEqual([
    [9, 1],
  ]);
  const more = [...two, byHand({ id: 2 })];
  expect(loggedTwice(more).map(({ recording, entry }) => [recording.id, entry.id])).toEqual([
    [9, 1],
    [10, 2],
  ]);
  expect(loggedTwice([byHand(), byHand({ id: 2 })])).toEqual([]);
});

describe('one activity of the two', () => {
  it('is measured by the recording and told by the person', () => {
    const entry = byHand({
      durationSeconds: 2_700,
      distanceMetres: 9_500,
      surface: 'trail',
      title: 'With Ben',
      note: 'Felt good.',
      warmUp: true,
      fulfils: 'no-session',
    });
    expect(joinedWithEntry(recorded({ title: 'Morning Run' }), entry)).toEqual(
      recorded({
        kind: 'easy',
        rpe: 4,
        surface: 'trail',
        title: 'With Ben',
        note: 'Felt good.',
        warmUp: true,
        fulfils: 'no-session',
      }),
    );
  });

  it('keeps what the recording says where the person said nothing', () => {
    const recording = recorded({ title: 'Morning Run', surface: 'road' });
    expect(joinedWithEntry(recording, byHand({ rpe: undefined }))).toEqual({
      ...recording,
      kind: 'easy',
    });
  });

  it('takes the measured hard part, else the one that was said, as far as the recording goes', () => {
    const said = byHand({ hardDistanceMetres: 10_000, hardDurationSeconds: 3_000 });
    expect(joinedWithEntry(recorded({ hardDistanceMetres: 1_000 }), said)).toMatchObject({
      hardDistanceMetres: 1_000,
    });
    expect(
      joinedWithEntry(recorded({ hardDistanceMetres: 1_000 }), said).hardDurationSeconds,
    ).toBeUndefined();
    const shorter = recorded({ distanceMetres: 9_800, durationSeconds: 2_900 });
    expect(joinedWithEntry(shorter, said)).toMatchObject({
      hardDistanceMetres: 9_800,
      hardDurationSeconds: 2_900,
    });
    expect(joinedWithEntry(recorded(), byHand({ hardDistanceMetres: 0 }))).toMatchObject({
      hardDistanceMetres: 0,
    });
  });

  it('has the distance of either', () => {
    const { distanceMetres, ...indoors } = recorded();
    expect(joinedWithEntry(indoors, byHand())).toMatchObject({ distanceMetres: 10_000 });
  });
});
