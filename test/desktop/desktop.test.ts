import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../electron/temporary-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The runtime that Electron's package has fetched, if it could, and a display to open it on. */
function runtime(): string | undefined {
  const folder = join(ROOT, 'node_modules/electron');
  const path = join(folder, 'path.txt');
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
  if (!existsSync(path)) return undefined;
  const executable = join(folder, 'dist', readFileSync(path, 'utf8').trim());
  return existsSync(executable) ? executable : undefined;
}

const EXECUTABLE = runtime();

async function launch(dataFolder: string): Promise<ElectronApplication> {
  const app = await _electron.launch({
    executablePath: EXECUTABLE ?? '',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), join(ROOT, 'out/main/main.js')],
    env: { ...process.env, EVENLOAD_DATA: dataFolder },
  });
  onTestFinished(() => app.close());
  return app;
}

describe.skipIf(EXECUTABLE === undefined)('the desktop window, where its runtime is', () => {
  test('opens the sample athlete, and keeps it for the next start', async () => {
    const dataFolder = temporaryFolder();
    const app = await launch(dataFolder);
    const page = await app.firstWindow();
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    await page.getByRole('button', { name: 'Open the sample athlete' }).click();
    await page.getByRole('heading', { name: 'Flags' }).waitFor();
    expect(faults).toEqual([]);
    await app.close();

    const again = await launch(dataFolder);
    await (await again.firstWindow()).getByRole('heading', { name: 'Flags' }).waitFor();
  });

  test('the page has one bridge and nothing of Node or Electron', async () => {
    const page = await (await launch(temporaryFolder())).firstWindow();
    expect(await page.evaluate('Object.isFrozen(window.evenload)')).toBe(true);
    for (const name of ['require', 'process', 'module', 'Buffer', 'electron']) {
      expect(await page.evaluate(`typeof ${name}`), name).toBe('undefined');
    }
    expect(await page.evaluate('fetch("https://example.org").then(() => 1, () => 0)')).toBe(0);
  });
});
