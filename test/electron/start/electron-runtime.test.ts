import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findRuntime } from '../../../electron/start/electron-runtime.ts';
import { temporaryFolder } from '../temporary-folder.ts';

beforeEach(() => vi.stubEnv('DISPLAY', ':0'));
afterEach(() => vi.unstubAllEnvs());

/** A project whose Electron package has this install script. */
function project(installScript = 'process.exit(1)') {
  const root = temporaryFolder();
  const folder = join(root, 'node_modules/electron');
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'install.js'), installScript);
  return { root, folder };
}

function putRuntime(folder: string): string {
  const executable = join(folder, 'dist', 'electron');
  writeFileSync(executable, '');
  chmodSync(executable, 0o755);
  writeFileSync(join(folder, 'path.txt'), 'electron');
  return executable;
}

test('finds a runtime that is there, and says nothing', () => {
  const { root, folder } = project();
  const executable = putRuntime(folder);
  const say = vi.fn();
  expect(findRuntime(root, say)).toEqual({ status: 'there', executable });
  expect(say).not.toHaveBeenCalled();
});

test('has the package fetch a runtime that is missing, with one line', () => {
  const { root, folder } = project(`
    const { writeFileSync } = require('node:fs');
    writeFileSync(__dirname + '/dist/electron', '');
    writeFileSync(__dirname + '/path.txt', 'electron');
  `);
  const say = vi.fn();
  const executable = join(folder, 'dist', 'electron');
  expect(findRuntime(root, say)).toEqual({ status: 'there', executable });
  expect(say).toHaveBeenCalledExactlyOnceWith('Fetching Electron’s runtime, once …');
});

test('says in one line why it cannot be fetched', () => {
  const script = `console.error('TypeError: fetch failed\\n    at node:internal'); process.exit(1)`;
  expect(findRuntime(project(script).root, vi.fn())).toEqual({
    status: 'absent',
    reason: 'Electron’s runtime cannot be fetched (fetch failed)',
  });
});

test('a script that says it went well and left nothing is no runtime', () => {
  expect(findRuntime(project('process.exit(0)').root, vi.fn())).toMatchObject({
    status: 'absent',
    reason: 'Electron’s runtime cannot be fetched (no reason given)',
  });
});

test('without the package there is no runtime to fetch', () => {
  expect(findRuntime(temporaryFolder(), vi.fn())).toEqual({
    status: 'absent',
    reason: 'Electron is not installed',
  });
});

test.runIf(process.platform === 'linux')('without a display nothing is fetched', () => {
  vi.stubEnv('DISPLAY', '');
  vi.stubEnv('WAYLAND_DISPLAY', '');
  const say = vi.fn();
  const reason = 'there is no display';
  expect(findRuntime(project().root, say)).toEqual({ status: 'absent', reason });
  expect(say).not.toHaveBeenCalled();
});
