import { spawn } from 'node:child_process';
import { join } from 'node:path';

const STOPS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Opens the desktop window and resolves when it is closed: with its exit code, or with the name of
 * the signal that it broke off with unasked, as where its sandbox is not allowed.
 */
export function openWindow(
  root: string,
  executable: string,
  dataFolder: string,
): Promise<number | NodeJS.Signals> {
  // As root, as in a container, Chromium's own sandbox cannot start.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const window = spawn(executable, [...asRoot, join(root, 'out/main/main.js')], {
    stdio: 'inherit',
    env: { ...process.env, EVENLOAD_DATA: dataFolder },
  });
  let stopped = false;
  const stop = (signal: NodeJS.Signals) => {
    stopped = true;
    window.kill(signal);
  };
  for (const signal of STOPS) process.on(signal, stop);
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    window.once('error', reject);
    window.once('exit', (code, signal) => resolve(code ?? (stopped ? 0 : (signal ?? 0))));
  });
  return ended.finally(() => {
    for (const signal of STOPS) process.off(signal, stop);
  });
}
