import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import FitParser from 'fit-file-parser';
import { decodeFiles } from '../../electron/import/import-files.ts';
import { fitFile } from '../electron/import/fit-encoder.ts';
import { activity, fileId, records, SPORTS, session } from '../electron/import/fit-run.ts';
import { compare, type Line } from './measure.ts';

const FILES = 24;
const HOUR = 3_600;
const ROUNDS = 7;

/** Hour-long runs with a heart rate every second, decoded by us on all cores and by the bare decoder on one. */
export async function importLines(): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'evenload-bench-'));
  const paths = Array.from({ length: FILES }, (_, index) => {
    const path = join(folder, `${index}.fit`);
    writeFileSync(path, hourLongRun());
    return path;
  });
  const line = await compare(
    `import of ${FILES} FIT files of an hour / bare decoder`,
    ROUNDS,
    () => decodeAll(paths),
    () => bareDecodeAll(paths),
  );
  rmSync(folder, { recursive: true, force: true });
  return [line];
}

function hourLongRun(): Buffer<ArrayBuffer> {
  return fitFile([
    fileId(),
    ...records(HOUR, 3, (second) => 130 + (second % 40)),
    session({ sport: SPORTS.running, seconds: HOUR, metres: 3 * HOUR, heartRate: 149 }),
    activity('2026-11-18T07:30:00Z', '2026-11-18T08:30:00Z'),
  ]);
}

async function decodeAll(paths: readonly string[]): Promise<void> {
  for await (const outcome of decodeFiles(paths, { timeZone: 'Europe/Madrid' })) {
    if (outcome.status === 'failed') throw new Error(`${outcome.path}: ${outcome.reason}`);
  }
}

async function bareDecodeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await new FitParser({ force: false }).parseAsync(readFileSync(path));
  }
}
