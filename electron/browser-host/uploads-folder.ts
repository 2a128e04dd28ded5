import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Named after the process, so that the next one can tell whether anybody still needs it. */
const NAME = /^evenload-uploads-(?<process>\d+)-/;

/** A private folder for uploads. Deletes first what a planner that was killed had to leave: recordings say where people live. */
export async function makeUploadsFolder(): Promise<string> {
  const left = (await readdir(tmpdir())).filter(isLeft);
  await Promise.all(left.map((name) => removeFolder(join(tmpdir(), name))));
  return mkdtemp(join(tmpdir(), `evenload-uploads-${process.pid}-`));
}

function isLeft(name: string): boolean {
  const owner = NAME.exec(name)?.groups?.process;
  return owner !== undefined && !isRunning(Number(owner));
}

/** What cannot be deleted belongs to somebody else. */
async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => {});
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code !== 'ESRCH';
  }
}
