import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { buildWhenStale } from '../../../electron/start/build-screens.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const BUILDER = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  mkdirSync('out/renderer', { recursive: true });
  writeFileSync('out/renderer/index.html', 'built');
`;
const LONG_AGO = 1_000_000;

/** A project with one source of each kind, all of them old, and a builder of this text. */
function project(builder = BUILDER) {
  const root = temporaryFolder();
  const put = (path: string, text = '') => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put('node_modules/electron-vite/bin/electron-vite.js', builder);
  for (const path of ['shared/rules/a.ts', 'electron/b.ts', 'renderer/c.tsx']) put(path);
  for (const path of ['shared/rules/a.ts', 'electron/b.ts', 'renderer/c.tsx', 'shared/rules']) {
    utimesSync(join(root, path), LONG_AGO, LONG_AGO);
  }
  for (const path of ['shared', 'electron', 'renderer']) {
    utimesSync(join(root, path), LONG_AGO, LONG_AGO);
  }
  return { root, put };
}

test('builds what is missing with one line, and not again', () => {
  const { root } = project();
  const say = vi.fn();
  buildWhenStale(root, say);
  expect(existsSync(join(root, 'out/renderer/index.html'))).toBe(true);
  buildWhenStale(root, say);
  expect(say).toHaveBeenCalledExactlyOnceWith('Building the screens …');
});

test.each(['shared/rules/a.ts', 'electron/b.ts', 'renderer/c.tsx'])(
  'builds again when %s is newer than what was built, or gone',
  (path) => {
    const { root } = project();
    buildWhenStale(root, vi.fn());
    const soon = Date.now() / 1000 + 60;
    utimesSync(join(root, path), soon, soon);
    const say = vi.fn();
    buildWhenStale(root, say);
    expect(say).toHaveBeenCalledOnce();

    utimesSync(join(root, 'out/renderer/index.html'), LONG_AGO + 1, LONG_AGO + 1);
    rmSync(join(root, path));
    buildWhenStale(root, say);
    expect(say).toHaveBeenCalledTimes(2);
  },
);

test('a build that fails says what the builder said', () => {
  const { root } = project(`console.error('main.tsx: no such thing'); process.exit(1)`);
  expect(() => buildWhenStale(root, vi.fn())).toThrow('main.tsx: no such thing');
});
