import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeFiles, listFiles } from '../../../electron/import/import-files.ts';
import { fitFile } from '../import/fit-encoder.ts';
import { activity, fileId, records, SPORTS, session } from '../import/fit-run.ts';
import { gpx, points, segment, track } from '../import/gpx-run.ts';
import { lap, tcx, tcxActivity } from '../import/tcx-run.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { plannerWithAthlete } from './test-planner.ts';

const SECONDS = 600;
const METRES = 2_001;

/** One run in three formats: the watch stopped its timer for a minute, which the others do not know. */
const RECORDINGS = {
  'run.fit': fitFile([
    fileId(),
    ...records(SECONDS, METRES / SECONDS),
    session({ sport: SPORTS.running, seconds: SECONDS, timerSeconds: 540, metres: METRES }),
    activity('2026-11-18T06:40:00Z', '2026-11-18T07:40:00Z'),
  ]),
  'run.tcx': tcx(tcxActivity('Running', lap({ from: 0, seconds: SECONDS, metres: METRES }))),
  // The first points, before the place was known, were dropped.
  'run.gpx': gpx(track({ type: 'running', segments: [segment(points(SECONDS).slice(7))] })),
};
const NAMES = Object.keys(RECORDINGS);

function orders(names: readonly string[]): string[][] {
  if (names.length === 0) return [[]];
  return names.flatMap((first) =>
    orders(names.filter((name) => name !== first)).map((rest) => [first, ...rest]),
  );
}

test.each(orders(NAMES))('a run in three formats lands once: %s, %s, %s', async (...names) => {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(RECORDINGS))
    writeFileSync(join(folder, name), content);
  const decoder = { listFiles, decodeFiles };
  const { call, athleteId } = await plannerWithAthlete({ decoder });
  const paths = names.map((name) => join(folder, name));
  const { imported, duplicates, failed } = await call('history.import', { athleteId, paths });
  expect(failed).toEqual([]);
  expect(imported.map(({ path }) => path)).toEqual(paths.slice(0, 1));
  expect(duplicates).toEqual(paths.slice(1).map((path) => ({ path, activityId: 1 })));
});
