import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';

const SOURCES = ['shared', 'electron', 'renderer', 'electron.vite.config.ts', 'package-lock.json'];
const BUILT = 'out/renderer/index.html';

/** Builds the window and its screens when they are missing or older than their sources. */
export function buildWhenStale(root: string, say: (line: string) => void): void {
  if (isFresh(root)) return;
  say('Building the screens …');
  const electronVite = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [electronVite, 'build', '--logLevel', 'error'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status === 0) return;
  throw new Refusal('internal', `The screens could not be built.\n${stdout}${stderr}`);
}

function isFresh(root: string): boolean {
  const built = statSync(join(root, BUILT), { throwIfNoEntry: false });
  if (!built) return false;
  return SOURCES.every((source) => newest(join(root, source)) <= built.mtimeMs);
}

function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(found.mtimeMs, ...inside.map((name) => statSync(join(path, name)).mtimeMs));
}
