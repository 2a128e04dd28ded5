import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeFiles, listFiles } from '../../electron/import/import-files.ts';
import { plannerWithAthlete } from '../electron/handlers/test-planner.ts';
import { temporaryFolder } from '../electron/temporary-folder.ts';

const point = (minute: number) =>
  `<trkpt lat="48.20${minute}" lon="16.3"><time>2026-11-17T07:${30 + minute}:00Z</time></trkpt>`;
const GPX = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>${[0, 1, 2, 3].map(point).join('')}</trkseg></trk></gpx>`;
const BOMB = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY c "&a;&a;&a;&a;&a;">]>
<TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>&c;</Id></Activity></Activities></TrainingCenterDatabase>`;
const GIBIBYTE = 2 ** 30;

/** A folder of everything that can be wrong, and one good run. */
function folderOfTrouble(): string {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('good.gpx'), GPX);
  writeFileSync(at('empty.fit'), '');
  writeFileSync(at('half.gpx'), GPX.slice(0, GPX.length / 2));
  writeFileSync(at('bomb.tcx'), BOMB);
  writeFileSync(at('garbage.fit'), 'not a recording '.repeat(100));
  writeFileSync(at('huge.fit'), '');
  truncateSync(at('huge.fit'), 5 * GIBIBYTE);
  mkdirSync(at('nothing'));
  return folder;
}

test('each bad file is one clear failure, and the good one lands', async () => {
  const { call, athleteId, faults } = await plannerWithAthlete({
    decoder: { listFiles, decodeFiles },
  });
  const folder = folderOfTrouble();
  const gone = join(folder, 'gone.fit');
  const nothing = join(folder, 'nothing');
  const started = performance.now();
  const report = await call('history.import', { athleteId, paths: [gone, nothing, folder] });

  expect(report.imported).toMatchObject([{ path: join(folder, 'good.gpx'), sport: 'run' }]);
  const failed = report.failed.map(({ path }) => path);
  const names = ['bomb.tcx', 'empty.fit', 'garbage.fit', 'half.gpx', 'huge.fit'];
  expect(failed.toSorted()).toEqual(
    [...names.map((name) => join(folder, name)), gone, nothing].toSorted(),
  );
  for (const { reason } of report.failed) expect(reason).toMatch(/^[A-Z].{10,}\.$/s);
  expect(faults).toEqual([]);
  // Refused by their size, not by reading them.
  expect(performance.now() - started).toBeLessThan(10_000);
});
