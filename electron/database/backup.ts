import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Refusal } from '../../shared/contract/refusal.ts';
import { backupsBeside } from './backups-folder.ts';
import type { Connection } from './connection.ts';
import { flush } from './flush.ts';
import { problemIn } from './inspect.ts';

/** A mistake or a fault of the disk is seen within a week or so. Our own choice. */
const DAYS_KEPT = 7;
/** So long a copy of today stands for today: scripts start the planner many times in a minute. */
const RECENT_MILLISECONDS = 3_600_000;
const OF_A_DAY = /^day-.*\.db$/;

/** Writes a whole copy beside the data file and proves that it opens. Returns its path. */
export function backUp(connection: Connection, name: string): string {
  const file = join(backupsBeside(connection.name), `${name}.db`);
  const making = `${file}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    rmSync(making, { force: true });
    connection.prepare('VACUUM INTO ?').run(making);
    chmodSync(making, 0o600);
    verify(making);
    flush(making);
    renameSync(making, file);
    return file;
  } catch (fault) {
    throw notMade(file, fault);
  } finally {
    removeIfThere(making);
  }
}

/** Keeps a copy of today, and drops those of more days ago than are kept. */
export function backUpOfDay(connection: Connection, day: string): void {
  const name = `day-${day}`;
  const folder = backupsBeside(connection.name);
  if (isRecent(join(folder, `${name}.db`))) return;
  backUp(connection, name);
  // By name, so by day. The one just made stays, also where the clock was ahead before.
  const earlier = readdirSync(folder).filter(
    (each) => OF_A_DAY.test(each) && each !== `${name}.db`,
  );
  const outdated = earlier.toSorted().slice(0, -(DAYS_KEPT - 1));
  for (const each of outdated) removeIfThere(join(folder, each));
}

/** One from hours to come was made before the clock was set back, and is not. */
function isRecent(file: string): boolean {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Math.abs(Date.now() - made) < RECENT_MILLISECONDS;
}

/** What cannot be removed stays: it is in nobody's way. */
function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

function notMade(file: string, fault: unknown): Refusal {
  return new Refusal(
    'database',
    `The backup ${file} could not be made: ${fault instanceof Error ? fault.message : String(fault)}. The data was left as it is. Make room on the disk, or check the folder's permissions, and start again.`,
  );
}

function verify(file: string): void {
  const copy = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const problem = problemIn(copy);
    if (problem) throw new Error(`the copy is damaged (${problem})`);
  } finally {
    copy.close();
  }
}
