import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { app, BrowserWindow, dialog } from './electron-stand-in.ts';
import { call, started, startedIn } from './started.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

test('what was entered is there at the next start', async () => {
  const { dataFolder } = await started();
  await call('athlete.create', { name: 'Ana' });
  app.emit('will-quit');
  await started(dataFolder);
  expect(await call('athlete.list', {})).toMatchObject({ result: [{ name: 'Ana' }] });
});

test('a second start opens no second window: the first one comes to the front', async () => {
  const { window } = await started();
  app.emit('second-instance');
  expect(window?.restore).toHaveBeenCalledOnce();
  expect(window?.focus).toHaveBeenCalledOnce();

  app.requestSingleInstanceLock.mockReturnValueOnce(false);
  const dataFolder = join(temporaryFolder(), 'data');
  startedIn(dataFolder);
  expect(app.quit).toHaveBeenCalledOnce();
  expect(app.whenReady).not.toHaveBeenCalled();
  expect(existsSync(join(dataFolder, 'evenload.db'))).toBe(false);
});

test('a data folder that cannot be is said in a box before anything opens', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  startedIn(join(file, 'data'));
  expect(dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith(
    'Evenload cannot start',
    expect.stringContaining(`${join(file, 'data')} cannot be used`),
  );
  expect(app.exit).toHaveBeenCalledExactlyOnceWith(1);
  expect(BrowserWindow.opened).toEqual([]);
});

test('a damaged database is said in a box, and left as it is', async () => {
  const dataFolder = temporaryFolder();
  writeFileSync(join(dataFolder, 'evenload.db'), 'This is no database. '.repeat(500));
  startedIn(dataFolder);
  await vi.waitFor(() => expect(app.exit).toHaveBeenCalledExactlyOnceWith(1));
  const [title, message] = dialog.showErrorBox.mock.calls[0] ?? [];
  expect(title).toBe('Evenload cannot start');
  expect(message).toContain('evenload.db');
  expect(BrowserWindow.opened).toEqual([]);
});

test('closing the last window ends the program', async () => {
  await started();
  app.emit('window-all-closed');
  expect(app.quit).toHaveBeenCalledOnce();
});
