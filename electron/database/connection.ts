import Sqlite from 'better-sqlite3';
import { plainly } from './database-faults.ts';

export type Connection = Sqlite.Database;

/** How long a writer waits for another window or script that is writing, in ms. */
export const BUSY_TIMEOUT_MS = 5_000;

/** Opens a file that is there, with the settings under which a commit survives a power cut. */
export function connect(file: string): Connection {
  const connection = new Sqlite(file, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  return connection;
}

/** Runs `work` on one unchanging view of the data. */
export function reading<Result>(connection: Connection, work: () => Result): Result {
  return plainly(() => connection.transaction(work).deferred());
}

/** Runs `work` as one transaction: all of it is kept, or nothing when it throws. */
export function writing<Result>(connection: Connection, work: () => Result): Result {
  return plainly(() => connection.transaction(work).immediate());
}
