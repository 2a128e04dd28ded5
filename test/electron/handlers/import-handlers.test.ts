import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../electron/database/open-database.ts';
import { fileRegistry } from '../../../electron/handlers/file-registry.ts';
import type { Decoder } from '../../../electron/handlers/means.ts';
import type { DecodedActivity, DecodeOutcome } from '../../../electron/import/decoded-activity.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { beatsPerMinute, metres, seconds } from '../../../shared/units/units.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { plannerWithAthlete, refusalFrom } from './test-planner.ts';

const RUN: DecodedActivity = {
  sport: 'run',
  date: isoDate('2026-11-17'),
  startedAt: '2026-11-17T07:30:00',
  durationSeconds: seconds(2_400),
  distanceMetres: metres(8_000),
  averageHeartRate: beatsPerMinute(140),
};
const RIDE: DecodedActivity = {
  sport: 'bike',
  date: isoDate('2026-11-17'),
  startedAt: '2026-11-17T09:00:00',
  durationSeconds: seconds(3_600),
};
const BAD_FILE = 'The file ends in the middle.';

type Content = {
  hash: string;
  activities: readonly DecodedActivity[];
  leftOut?: readonly string[];
};

/** Files by path, without a disk: what is not in the list cannot be read. */
function filesOf(contents: Readonly<Record<string, Content>>): Decoder {
  const outcome = (path: string): DecodeOutcome => {
    const content = contents[path];
    if (!content) return { status: 'failed', path, reason: BAD_FILE };
    const { hash: contentHash, activities, leftOut = [] } = content;
    const known = { format: 'fit', damaged: false } as const;
    return { status: 'decoded', path, contentHash, activities, leftOut, ...known };
  };
  return {
    listFiles: async (paths) => ({
      files: paths.filter((path) => path !== '/gone'),
      failed: paths.includes('/gone') ? [{ path: '/gone', reason: 'It is not there.' }] : [],
    }),
    decodeFiles: async function* (paths) {
      yield* paths.map(outcome);
    },
  };
}

const DECODER = filesOf({
  '/runs/run.fit': { hash: 'a', activities: [RUN] },
  '/runs/copy.fit': { hash: 'a', activities: [RUN] },
  '/runs/run.gpx': {
    hash: 'b',
    activities: [{ ...RUN, durationSeconds: seconds(2_401.9), sport: 'run' }],
  },
  '/runs/duathlon.fit': {
    hash: 'c',
    activities: [RIDE, { ...RUN, startedAt: '2026-11-17T10:00:00' }],
  },
  '/runs/tracks.gpx': { hash: 'd', activities: [RIDE], leftOut: ['Track 2 has no times.'] },
  '/runs/impossible.fit': {
    hash: 'e',
    activities: [{ ...RUN, durationSeconds: seconds(200_000) }],
  },
});

async function importer(given: Parameters<typeof plannerWithAthlete>[0] = {}) {
  const planner = await plannerWithAthlete({ decoder: DECODER, ...given });
  const { call, athleteId, database } = planner;
  return {
    ...planner,
    bring: (...paths: string[]) => call('history.import', { athleteId, paths }),
    count: () => database.connection.prepare('SELECT count(*) FROM activity').pluck().get(),
  };
}

describe('history.import', () => {
  test('adds each activity with where it came from', async () => {
    const { bring, call, athleteId } = await importer();
    const report = await bring('/runs/run.fit');
    expect(report).toEqual({
      imported: [
        {
          path: '/runs/run.fit',
          activityId: 1,
          sport: 'run',
          date: '2026-11-17',
          start: '2026-11-17T07:30:00',
          distanceMetres: 8_000,
          durationSeconds: 2_400,
          hasHeartRate: true,
          damaged: false,
        },
      ],
      duplicates: [],
      failed: [],
    });
    const { days } = await call('week.read', { athleteId, week: '2026-W47' });
    expect(days[1]?.activities).toStrictEqual([
      {
        id: 1,
        athleteId,
        ...RUN,
        origin: { fileName: 'run.fit', format: 'fit', damaged: false },
      },
    ]);
  });

  test('a bad file, a missing path and a left-out part stop nothing', async () => {
    const { bring } = await importer();
    const report = await bring('/runs/broken.fit', '/gone', '/runs/tracks.gpx', '/runs/run.fit');
    expect(report.imported.map(({ path }) => path)).toEqual(['/runs/tracks.gpx', '/runs/run.fit']);
    expect(report.failed).toEqual([
      { path: '/gone', reason: 'It is not there.' },
      { path: '/runs/broken.fit', reason: BAD_FILE },
      { path: '/runs/tracks.gpx', reason: 'Track 2 has no times.' },
    ]);
  });

  test('numbers that no activity can have are a failure of that file alone', async () => {
    const { bring } = await importer();
    const { imported, failed } = await bring('/runs/impossible.fit', '/runs/run.fit');
    expect(imported).toHaveLength(1);
    expect(failed[0]?.reason).toContain('durationSeconds: must be 24 hours');
  });

  test('a file of two sports becomes two activities', async () => {
    const { bring, count } = await importer();
    const { imported } = await bring('/runs/duathlon.fit');
    expect(imported.map(({ sport }) => sport)).toEqual(['bike', 'run']);
    expect(count()).toBe(2);
  });

  test('the same content, or the same run from another device, lands once', async () => {
    const { bring, count } = await importer();
    const { imported, duplicates } = await bring(
      '/runs/run.fit',
      '/runs/copy.fit',
      '/runs/run.gpx',
    );
    expect(imported).toHaveLength(1);
    expect(duplicates).toEqual([
      { path: '/runs/copy.fit', activityId: 1 },
      { path: '/runs/run.gpx', activityId: 1 },
    ]);
    expect((await bring('/runs/run.fit')).duplicates).toHaveLength(1);
    expect(count()).toBe(1);
  });

  test('what was edited since is still known by its file', async () => {
    const { bring, call } = await importer();
    await bring('/runs/run.fit');
    await call('activity.update', { activityId: 1, durationSeconds: 3_000, date: '2026-11-16' });
    expect((await bring('/runs/run.fit')).duplicates).toHaveLength(1);
  });

  test('what was deleted or undone comes again', async () => {
    const { bring, call, athleteId, count } = await importer();
    await bring('/runs/duathlon.fit');
    await call('activity.remove', { activityId: 2 });
    const again = await bring('/runs/duathlon.fit');
    expect(again).toMatchObject({ imported: [{ sport: 'run' }], duplicates: [{ activityId: 1 }] });
    expect((await call('change.undo', { athleteId })).undone).toBe('Imported 1 activity');
    await call('change.undo', { athleteId });
    expect((await call('change.undo', { athleteId })).undone).toBe('Imported 2 activities');
    expect(count()).toBe(0);
    expect((await bring('/runs/duathlon.fit')).imported).toHaveLength(2);
  });

  test('another athlete has runs of their own', async () => {
    const { bring, call } = await importer();
    await bring('/runs/run.fit');
    const { id: athleteId } = await call('athlete.create', { name: 'Ben' });
    const report = await call('history.import', { athleteId, paths: ['/runs/run.fit'] });
    expect(report.imported).toHaveLength(1);
  });

  test('a fault of the disk while writing leaves nothing half done', async () => {
    const { bring, everything, database } = await importer();
    database.connection.exec(`CREATE TEMP TRIGGER fault BEFORE INSERT ON activity
      WHEN (SELECT count(*) FROM activity) > 1 BEGIN SELECT raise(ABORT, 'disk fault'); END`);
    const before = everything();
    const failing = await refusalFrom(bring('/runs/duathlon.fit', '/runs/run.fit'));
    expect(failing.message).toContain('disk fault');
    expect(everything()).toEqual(before);
  });
});

describe('history.importChosen', () => {
  const many = Array.from({ length: 40 }, (_, at) => `/runs/${at}.fit`);
  const decoder = filesOf(
    Object.fromEntries(
      many.map((path, at) => [
        path,
        {
          hash: path,
          activities: [{ ...RUN, startedAt: `2026-11-17T07:30:${String(at).padStart(2, '0')}` }],
        },
      ]),
    ),
  );

  test('takes a few files at a time, and all steps are one change', async () => {
    const files = fileRegistry();
    const { call, athleteId, count } = await importer({ decoder, files, door: 'browser' });
    const chosen = files.remember(many);
    const step = (from: number) => call('history.importChosen', { athleteId, chosen, from });
    expect(await step(0)).toMatchObject({ next: 16, count: 40 });
    expect(await step(16)).toMatchObject({ next: 32, count: 40 });
    const last = await step(32);
    expect(last).not.toHaveProperty('next');
    expect(last.imported.map(({ path }) => path)).toContain('39.fit');
    expect(count()).toBe(40);
    expect((await call('change.undo', { athleteId })).undone).toBe('Imported 40 activities');
    expect(count()).toBe(0);
  });

  test('an edit between two steps is a change of its own', async () => {
    const files = fileRegistry();
    const { call, athleteId } = await importer({ decoder, files, door: 'browser' });
    const chosen = files.remember(many);
    const { imported } = await call('history.importChosen', { athleteId, chosen, from: 0 });
    await call('activity.update', { activityId: imported[0]?.activityId ?? 0, rpe: 4 });
    await call('history.importChosen', { athleteId, chosen, from: 16 });
    const undo = async () => (await call('change.undo', { athleteId })).undone;
    expect(await undo()).toBe('Imported 16 activities');
    expect(await undo()).toBe('Changed Run on Tue 17 Nov');
    expect(await undo()).toBe('Imported 16 activities');
  });

  test('files that nobody keeps are refused', async () => {
    const { call, athleteId } = await importer({ door: 'browser' });
    const chosen = randomUUID();
    const refusal = await refusalFrom(call('history.importChosen', { athleteId, chosen, from: 0 }));
    expect(refusal.code).toBe('not-found');
  });

  test('the host hears when the files are done with', async () => {
    const released: (readonly string[])[] = [];
    const files = fileRegistry(undefined, (paths) => released.push(paths));
    const { call, athleteId } = await importer({ files, door: 'browser' });
    const chosen = files.remember(['/runs/run.fit']);
    await call('history.importChosen', { athleteId, chosen, from: 0 });
    expect(released).toEqual([['/runs/run.fit']]);
    expect(files.chosen(chosen)).toBeUndefined();
  });
});

describe('files.choose', () => {
  test('gives a token in place of paths, and keeps what failed for the report', async () => {
    const files = fileRegistry(async () => ['/runs/run.fit', '/gone']);
    const { call, athleteId } = await importer({ files, door: 'desktop' });
    const { chosen, count } = await call('files.choose', { what: 'files' });
    expect(count).toBe(2);
    const report = await call('history.importChosen', { athleteId, chosen: chosen ?? '', from: 0 });
    expect(report.imported.map(({ path }) => path)).toEqual(['run.fit']);
    expect(report.failed).toEqual([{ path: 'gone', reason: 'It is not there.' }]);
  });

  test('cancelled has no token', async () => {
    const { call } = await importer({
      files: fileRegistry(async () => undefined),
      door: 'desktop',
    });
    expect(await call('files.choose', { what: 'folder' })).toEqual({ count: 0 });
  });
});

test('paths are for the command line alone', async () => {
  for (const door of ['browser', 'desktop'] as const) {
    const { bring } = await importer({ door });
    expect((await refusalFrom(bring('/runs/run.fit'))).code).toBe('not-allowed-here');
  }
});

test('two doors that import the same file at once land it once', async () => {
  const folder = temporaryFolder();
  const [one, other] = [openDatabase(folder), openDatabase(folder)];
  const first = await importer({ database: one });
  const second = await importer({ database: other });
  const { athleteId } = first;
  const paths = ['/runs/run.fit'];
  const reports = await Promise.all([
    first.call('history.import', { athleteId, paths }),
    second.call('history.import', { athleteId, paths }),
  ]);
  expect(reports.flatMap(({ imported }) => imported)).toHaveLength(1);
  expect(reports.flatMap(({ duplicates }) => duplicates)).toHaveLength(1);
  one.close();
  other.close();
});
