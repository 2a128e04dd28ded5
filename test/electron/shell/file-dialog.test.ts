import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { gpx, points, segment, track } from '../import/gpx-run.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { dialog } from './electron-stand-in.ts';
import { call, started } from './started.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

test('files chosen in main’s dialog are imported, and the window never sees where they are', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'morning.gpx');
  writeFileSync(path, gpx(track({ type: 'running', segments: [segment(points(600))] })));
  await started();
  await call('athlete.create', { name: 'Ana' });
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [path] });
  const chosen = await call('files.choose', { what: 'files' });
  expect(chosen).toEqual({ result: { chosen: expect.any(String), count: 1 } });
  const token = chosen && 'result' in chosen ? Object(chosen.result).chosen : '';
  const imported = await call('history.importChosen', { athleteId: 1, chosen: token, from: 0 });
  expect(imported).toMatchObject({ result: { imported: [{ path: 'morning.gpx' }], failed: [] } });
  expect(JSON.stringify([chosen, imported])).not.toContain(folder);
});

test('a dialog that was cancelled chooses nothing', async () => {
  await started();
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
  expect(await call('files.choose', { what: 'folder' })).toEqual({ result: { count: 0 } });
});
