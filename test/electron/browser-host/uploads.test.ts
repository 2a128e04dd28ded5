import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { gpx, points, segment, track } from '../import/gpx-run.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ask, breakOff, call } from './ask.ts';
import { served } from './served.ts';

const RUN = gpx(track({ type: 'running', segments: [segment(points(600))] }));

/** A planner with one athlete, and what a browser does to hand files over. */
async function receiving() {
  const root = temporaryFolder();
  const temporary = temporaryFolder();
  vi.stubEnv('TMPDIR', temporary);
  const host = await served(root);
  vi.unstubAllEnvs();
  await call(host.address, 'athlete.create', { name: 'Ana' });
  const post = async (path: string, body = '', headers = {}) => {
    const question = { method: 'POST', path: `/${host.token}/${path}`, body, headers };
    return JSON.parse((await ask(host.address, question)).text);
  };
  const { upload } = (await post('uploads')).result;
  return {
    ...host,
    upload,
    post,
    send: (name: string, body: string, headers = {}) =>
      post(`uploads/${upload}/files?name=${encodeURIComponent(name)}`, body, headers),
    done: () => post(`uploads/${upload}/done`),
    importStep: async (chosen: string) =>
      (await call(host.address, 'history.importChosen', { athleteId: 1, chosen, from: 0 })).reply(),
    /** Paths below the private folder, and the folder itself. */
    kept: () => readdirSync(temporary, { recursive: true, encoding: 'utf8' }).toSorted(),
    temporary,
  };
}

test('files handed over are imported by their names, then deleted', async () => {
  const { send, done, importStep, kept } = await receiving();
  await send('morning.gpx', RUN);
  await send('broken.gpx', '<gpx');
  const { chosen, count } = (await done()).result;
  expect(count).toBe(2);
  const { result } = await importStep(chosen);
  expect(result).toMatchObject({
    imported: [{ path: 'morning.gpx', sport: 'run', date: '2026-11-18' }],
    failed: [{ path: 'broken.gpx' }],
  });
  await vi.waitFor(() => expect(kept()).toHaveLength(1));
});

test('what a planner that was killed left is deleted at the next start, and nothing of one that runs', async () => {
  const temporary = temporaryFolder();
  const { pid: killed } = spawnSync(process.execPath, ['--version']);
  const others = [`evenload-uploads-${process.pid}-abc`, 'evenload-uploads-of-mine', 'letters'];
  for (const name of [`evenload-uploads-${killed}-abc`, ...others]) {
    mkdirSync(join(temporary, name));
    writeFileSync(join(temporary, name, 'run.gpx'), RUN);
  }
  vi.stubEnv('TMPDIR', temporary);
  const host = await served();
  await host.close();
  vi.unstubAllEnvs();
  expect(readdirSync(temporary)).toEqual(expect.arrayContaining(others));
  expect(readdirSync(temporary).join()).not.toContain(`-${killed}-`);
});

test('two files of the same name are two files', async () => {
  const { send, done, importStep } = await receiving();
  await send('run.gpx', RUN);
  await send('run.gpx', RUN);
  const { chosen } = (await done()).result;
  const { result } = await importStep(chosen);
  expect(result.imported).toHaveLength(1);
  expect(result.duplicates).toHaveLength(1);
});

test('a name that climbs out of the folder is a label and no path', async () => {
  const { send, done, kept, temporary } = await receiving();
  await send('../../../evil.gpx', RUN);
  await send('..\\..\\evil.gpx', RUN);
  await send('..', RUN);
  expect((await done()).result.count).toBe(3);
  const names = kept().map((path) => path.split('/').at(-1));
  expect(names.filter((name) => name === 'evil.gpx')).toHaveLength(2);
  expect(names).toContain('file');
  expect(readdirSync(join(temporary, '..'))).not.toContain('evil.gpx');
});

test('the folder is private, and gone when the host stops', async () => {
  const { send, kept, close, temporary } = await receiving();
  await send('run.gpx', RUN);
  const [folder = ''] = kept();
  expect(statSync(join(temporary, folder)).mode & 0o077).toBe(0);
  await close();
  expect(kept()).toEqual([]);
});

test('a file said to be larger than any recording is refused before a byte of it is kept', async () => {
  const { address, token, upload, kept } = await receiving();
  const path = `/${token}/uploads/${upload}/files?name=huge.gpx`;
  const headers = { 'Content-Length': 5 * 2 ** 30, Expect: '100-continue' };
  const answer = await ask(address, { method: 'POST', path, headers, body: '' }).catch(
    (fault: Error) => fault,
  );
  expect(answer).toMatchObject({ code: 400, text: expect.stringContaining('256 MB') });
  expect(kept().filter((path) => path.endsWith('.gpx'))).toEqual([]);
});

test('a file that breaks off is not imported, and no fault of the planner', async () => {
  const { address, send, done, kept, faults, token, upload } = await receiving();
  await send('whole.gpx', RUN);
  await breakOff(address, `/${token}/uploads/${upload}/files?name=half.gpx`);
  await vi.waitFor(() => expect(kept().filter((name) => name.endsWith('half.gpx'))).toEqual([]));
  expect((await done()).result.count).toBe(1);
  expect(faults).toEqual([]);
});

test('an upload that is over or was never begun takes no more files', async () => {
  const { done, post, send } = await receiving();
  await done();
  expect((await send('late.gpx', RUN)).error.code).toBe('not-found');
  expect((await done()).error.message).toContain('Choose them again');
  expect((await post('uploads/nonsense/done')).error.code).toBe('not-found');
});
