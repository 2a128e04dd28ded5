import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { startShell } from '../../../electron/shell/start-shell.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import * as electron from './electron-stand-in.ts';

/** The desktop shell over an empty planner and made-up screens, ended when the test is over. */
export async function started(dataFolder = join(temporaryFolder(), 'data')) {
  startedIn(dataFolder);
  await vi.waitFor(() => expect(electron.BrowserWindow.opened).toHaveLength(1));
  return { dataFolder, window: electron.BrowserWindow.opened[0] };
}

/** Starts it, whatever comes of that. */
export function startedIn(dataFolder: string): void {
  electron.forgetAll();
  const out = temporaryFolder();
  mkdirSync(join(out, 'renderer/assets'), { recursive: true });
  writeFileSync(join(out, 'renderer/index.html'), '<!doctype html><title>Evenload</title>');
  writeFileSync(join(out, 'renderer/assets/app.js'), 'void 0;');
  vi.stubEnv('EVENLOAD_DATA', dataFolder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    electron.app.emit('will-quit');
  });
  startShell(out);
}

const OWN = { url: 'evenload://app/' };

/** Calls an operation over the one channel, as the window does, or as another frame would. */
export async function call(
  name: unknown,
  input: unknown,
  from: electron.StandInCall = { sender: { mainFrame: OWN }, senderFrame: OWN },
): Promise<Reply | undefined> {
  const [channel, answer] = electron.ipcMain.handle.mock.calls[0] ?? [];
  expect(channel).toBe('evenload:contract');
  return structuredClone(await answer?.(from, name, input));
}
