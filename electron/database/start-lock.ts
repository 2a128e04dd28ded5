import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Refusal } from '../../shared/contract/refusal.ts';

/** Longer than a check and a migration of many years of data take, in ms. */
const WAIT_MS = 60_000;

/**
 * Runs `work` while nobody else starts in this folder. The lock is SQLite's own on an empty file,
 * so it ends with the process, however that ends.
 */
export function withStartLock<Result>(
  dataFolder: string,
  work: () => Result,
  waitMs = WAIT_MS,
): Result {
  const lock = openLock(dataFolder, waitMs);
  try {
    return work();
  } finally {
    lock.close();
  }
}

function openLock(dataFolder: string, waitMs: number): Sqlite.Database {
  const file = join(dataFolder, 'start.lock');
  let lock: Sqlite.Database | undefined;
  try {
    lock = new Sqlite(file, { timeout: waitMs });
    // Nothing is ever written to it, and a journal of nothing needs room on the disk all the same.
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (fault) {
    lock?.close();
    throw refusal(file, fault);
  }
}

function refusal(file: string, fault: unknown): Refusal {
  if (fault instanceof Sqlite.SqliteError && fault.code === 'SQLITE_BUSY') {
    return new Refusal(
      'database',
      `Another Evenload has been starting for a long time and holds ${file}. Wait for it or end it, then try again.`,
    );
  }
  return new Refusal(
    'data-folder',
    `The lock file ${file} cannot be used: ${fault instanceof Error ? fault.message : String(fault)}. It holds no data: delete it and try again, or name another folder with --data DIR.`,
  );
}
