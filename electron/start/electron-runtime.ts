import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Runtime =
  | { readonly status: 'there'; readonly executable: string }
  | { readonly status: 'absent'; readonly reason: string };

/** Long enough for 120 MB on a slow line; a closed network says no at once. */
const FETCH_MILLISECONDS_AT_MOST = 180_000;

/** Finds Electron's runtime, or has its own package fetch it once. */
export function findRuntime(root: string, say: (line: string) => void): Runtime {
  const folder = join(root, 'node_modules/electron');
  if (!hasDisplay()) return { status: 'absent', reason: 'there is no display' };
  if (!existsSync(folder)) return { status: 'absent', reason: 'Electron is not installed' };
  return installed(folder) ?? fetchRuntime(folder, say);
}

function fetchRuntime(folder: string, say: (line: string) => void): Runtime {
  say('Fetching Electron’s runtime, once …');
  const { status, stderr, error } = spawnSync(process.execPath, [join(folder, 'install.js')], {
    encoding: 'utf8',
    timeout: FETCH_MILLISECONDS_AT_MOST,
  });
  const fetched = status === 0 ? installed(folder) : undefined;
  const because = error?.message ?? lastWords(stderr);
  return (
    fetched ?? { status: 'absent', reason: `Electron’s runtime cannot be fetched (${because})` }
  );
}

/** Only Linux starts without one, as on a server. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function installed(folder: string): Runtime | undefined {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const executable = join(dist, readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? { status: 'there', executable } : undefined;
}

/** The line of an error's output that says what went wrong. */
function lastWords(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  const said = lines.find((line) => /error|refused|denied|not found/i.test(line)) ?? lines[0] ?? '';
  return said.replace(/^\w*Error: /, '').slice(0, 160) || 'no reason given';
}
