import { createHash } from 'node:crypto';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DecodeOutcome, decodeFiles } from '../../../electron/import/import-files.ts';
import { tenMinuteRun } from './fit-run.ts';
import { folderWith } from './folders.ts';
import { gpx, points, segment, track } from './gpx-run.ts';
import { lap, tcx, tcxActivity } from './tcx-run.ts';

const options = { timeZone: 'Europe/Paris' };
const GIBIBYTE = 2 ** 30;

async function decoded(files: readonly string[]): Promise<DecodeOutcome[]> {
  return Array.fromAsync(decodeFiles(files, options));
}

const run = gpx(track({ type: 'running', segments: [segment(points(60))] }));
const lapRun = tcx(tcxActivity('Running', lap({ from: 0, seconds: 60, metres: 180 })));

describe('files', () => {
  test('come out in the order they went in, each with its outcome', async () => {
    const names = Array.from(
      { length: 24 },
      (_, index) => `${index}.${['fit', 'gpx', 'tcx', 'fit'][index % 4]}`,
    );
    const contents = [tenMinuteRun(), run, lapRun, Buffer.from('no FIT at all')];
    const folder = folderWith(
      Object.fromEntries(names.map((name, index) => [name, contents[index % 4] ?? ''])),
    );
    const outcomes = await decoded(names.map((name) => join(folder, name)));
    expect(outcomes.map(({ path }) => path)).toEqual(names.map((name) => join(folder, name)));
    expect(outcomes.map(({ status }) => status)).toEqual(
      names.map((_, index) => (index % 4 === 3 ? 'failed' : 'decoded')),
    );
  });

  test('give the same in worker threads as without', async () => {
    const folder = folderWith({ 'run.fit': tenMinuteRun() });
    const file = join(folder, 'run.fit');
    const [inline] = await decoded([file]);
    const [inWorker] = await decoded([file, file, file]);
    expect(inline).toMatchObject({ status: 'decoded', format: 'fit', damaged: false });
    expect(inWorker).toEqual(inline);
  });

  test('are known by their content', async () => {
    const folder = folderWith({ 'a.fit': tenMinuteRun(), 'b.gpx': run });
    const [fit, track] = await decoded([join(folder, 'a.fit'), join(folder, 'b.gpx')]);
    const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
    expect(fit).toMatchObject({ contentHash: hashOf(tenMinuteRun()) });
    expect(track).toMatchObject({ contentHash: hashOf(run) });
  });

  test('that nobody waits for any more are left', async () => {
    const folder = folderWith({ 'run.fit': tenMinuteRun() });
    const files = Array.from({ length: 50 }, () => join(folder, 'run.fit'));
    for await (const outcome of decodeFiles(files, options)) {
      expect(outcome.status).toBe('decoded');
      break;
    }
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['is empty', 'run.fit', Buffer.alloc(0), 'empty (0 bytes)'],
    ['holds another format', 'run.fit', run, 'does not hold a FIT recording'],
    ['holds another format', 'run.gpx', tenMinuteRun(), 'not XML'],
    ['holds another format', 'run.tcx', run, 'begins with <gpx>'],
    ['has another name', 'run.txt', run, 'not a FIT, GPX or TCX file'],
  ])('%s (%s)', async (_, name, content, reason) => {
    const file = join(folderWith({ [name]: content }), name);
    expect(await decoded([file])).toEqual([
      { status: 'failed', path: file, reason: expect.stringContaining(reason) },
    ]);
  });

  test('is not there any more', async () => {
    const file = join(folderWith({}), 'gone.fit');
    expect(await decoded([file])).toMatchObject([{ reason: expect.stringContaining('no file') }]);
  });

  test.each(['huge.fit', 'huge.gpx', 'huge.tcx'])('is too large: %s of 5 GB', async (name) => {
    const file = join(folderWith({ [name]: '' }), name);
    truncateSync(file, 5 * GIBIBYTE);
    expect(await decoded([file])).toMatchObject([
      { status: 'failed', reason: expect.stringMatching(/too large: 5,120 MB/) },
    ]);
  });

  test('is a folder with the name of a file', async () => {
    const folder = join(folderWith({ 'run.fit/run.txt': '' }), 'run.fit');
    expect(await decoded([folder])).toMatchObject([{ status: 'failed' }]);
  });
});
