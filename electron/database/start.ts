import { chmodSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Report } from '../../shared/contract/dispatch.ts';
import { makeDataFolder } from '../data-folder/make-data-folder.ts';
import { backUp, backUpOfDay } from './backup.ts';
import { type Connection, connect } from './connection.ts';
import { flush } from './flush.ts';
import { inspect } from './inspect.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { withStartLock } from './start-lock.ts';

export const DATA_FILE = 'evenload.db';

/**
 * The start sequence: folder, lock, check, backup, migration. One door at a time goes through it;
 * afterwards several may work on the same data at once.
 */
export function startDatabase(
  dataFolder: string,
  migrations: readonly Migration[],
  report: Report = () => {},
): Connection {
  makeDataFolder(dataFolder);
  const file = join(dataFolder, DATA_FILE);
  return withStartLock(dataFolder, () => openChecked(file, migrations, report));
}

function openChecked(file: string, migrations: readonly Migration[], report: Report): Connection {
  const version = inspect(file, migrations.length);
  if (version === undefined) createDatabase(file, migrations);
  const connection = connect(file);
  try {
    if (version === undefined) return connection;
    if (version < migrations.length) upgrade(connection, version, migrations);
    else keepToday(connection, report);
    return connection;
  } catch (fault) {
    connection.close();
    throw fault;
  }
}

/** Without a copy of today the planner starts all the same: what was logged can be read, and added to. */
function keepToday(connection: Connection, report: Report): void {
  try {
    backUpOfDay(connection, Temporal.Now.plainDateISO().toString());
  } catch (fault) {
    report(fault);
  }
}

function upgrade(connection: Connection, version: number, migrations: readonly Migration[]): void {
  const now = Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'millisecond' });
  backUp(connection, `version-${version}-${now.replaceAll(/[:.]/g, '')}`);
  migrate(connection, migrations);
}

/** Made under another name and put in place whole: a start that is cut off leaves no half file. */
function createDatabase(file: string, migrations: readonly Migration[]): void {
  const making = `${file}.new`;
  for (const leftover of [making, `${making}-journal`]) rmSync(leftover, { force: true });
  const connection = new Sqlite(making);
  try {
    migrate(connection, migrations);
  } finally {
    connection.close();
  }
  // Its log takes the same permissions. What hurts is nobody else's business.
  chmodSync(making, 0o600);
  flush(making);
  renameSync(making, file);
}
