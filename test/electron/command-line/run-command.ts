import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const MAIN = join(ROOT, 'electron/command-line/main.ts');

type Options = Parameters<typeof spawn>[2];

/** Starts the command line with these arguments; it ends with the test at the latest. */
export function startCommand(given: readonly string[], options: Options = {}): ChildProcess {
  const child = spawn(process.execPath, [MAIN, ...given], options);
  onTestFinished(() => {
    child.kill();
  });
  return child;
}

/** Runs the command line to its end. */
export async function runCommand(
  given: readonly string[],
  input: string | Buffer = '',
  options: Options = {},
) {
  const child = startCommand(given, options);
  child.stdin?.end(input);
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([readAll(child.stdout), readAll(child.stderr)]);
  return { code: await code, out, err };
}

async function readAll(stream: ChildProcess['stdout']): Promise<string> {
  return stream ? text(stream) : '';
}
