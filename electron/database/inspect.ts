import { accessSync, constants, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { Refusal } from '../../shared/contract/refusal.ts';
import { plainly } from './database-faults.ts';
import { APPLICATION_ID } from './migrate.ts';
import { wayBack } from './way-back.ts';

/**
 * Looks at a data file before anything is written: is it ours, whole, and of a version that we
 * know? Returns its schema version, or undefined when there is no file. Changes nothing in it.
 */
export function inspect(file: string, newestVersion: number): number | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return undefinedUnlessOrphaned(file);
  if (!found.isFile()) throw unusable(file, 'it is not a file');
  // We never leave an empty file behind, so data may have been here. SQLite would also drop its log.
  if (found.size === 0) throw unusable(file, 'it is empty, as after a fault of the disk or a sync');
  refuseUnlessWritable(file);
  return lookInside(file, newestVersion);
}

function refuseUnlessWritable(file: string): void {
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch {
    throw new Refusal(
      'database',
      `The data file ${file} cannot be used: you are not allowed to read and write it. Nothing was changed. Change its permissions and start again.`,
    );
  }
}

function undefinedUnlessOrphaned(file: string): undefined {
  const log = `${file}-wal`;
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 0) throw unusable(file, `it is missing while its log ${log} is there`);
  return undefined;
}

function lookInside(file: string, newestVersion: number): number {
  const connection = openToRead(file);
  try {
    const problem = problemIn(connection);
    if (problem) throw unusable(file, `it is damaged (${problem})`);
    return knownVersion(file, connection, newestVersion);
  } finally {
    connection.close();
  }
}

function openToRead(file: string): Sqlite.Database {
  try {
    return new Sqlite(file, { readonly: true, fileMustExist: true });
  } catch (fault) {
    throw unusable(file, `it cannot be opened (${fault instanceof Error ? fault.message : fault})`);
  }
}

/** What SQLite finds wrong with a file, if anything. */
export function problemIn(connection: Sqlite.Database): string | undefined {
  try {
    const result = String(connection.pragma('quick_check(1)', { simple: true }));
    return result === 'ok' ? undefined : result;
  } catch (fault) {
    if (fault instanceof Sqlite.SqliteError && DAMAGED.test(fault.code)) return fault.message;
    return plainly(() => {
      throw fault;
    });
  }
}

const DAMAGED = /^SQLITE_(?:NOTADB|CORRUPT|CANTOPEN|IOERR)/;

function knownVersion(file: string, connection: Sqlite.Database, newest: number): number {
  if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw unusable(file, 'it is the database of another program');
  }
  const version = Number(connection.pragma('user_version', { simple: true }));
  if (version <= newest) return version;
  throw new Refusal(
    'database',
    `The data file ${file} was written by a newer Evenload (version ${version} of the data; this one knows ${newest}). It was not touched. Install the newer Evenload to open it.`,
  );
}

function unusable(file: string, why: string): Refusal {
  return new Refusal(
    'database',
    `The data file ${file} cannot be used: ${why}. Nothing was changed. ${wayBack(file)}`,
  );
}
