import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Opens the desktop window and resolves with its exit code when it is closed. */
export function openWindow(root: string, executable: string, dataFolder: string): Promise<number> {
  // As root, as in a container, Chromium's own sandbox cannot start.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const window = spawn(executable, [...asRoot, join(root, 'out/main/main.js')], {
    stdio: 'inherit',
    env: { ...process.env, EVENLOAD_DATA: dataFolder },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => window.kill(signal));
  return new Promise((resolve, reject) => {
    window.once('error', reject);
    window.once('exit', (code) => resolve(code ?? 0));
  });
}
