import type { Connection } from './connection.ts';
import { writing } from './connection.ts';
import type { Migration } from './migrations/migration.ts';

/** "EVLD" in ASCII: tells our files from those of other programs. */
export const APPLICATION_ID = 0x45_56_4c_44;

/** Takes the steps that the file lacks, all in one transaction: all of them, or none. */
export function migrate(connection: Connection, migrations: readonly Migration[]): void {
  // A step may rebuild a table that others refer to; the references are checked at the end.
  connection.pragma('foreign_keys = OFF');
  try {
    writing(connection, () => takeSteps(connection, migrations));
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

function takeSteps(connection: Connection, migrations: readonly Migration[]): void {
  const version = Number(connection.pragma('user_version', { simple: true }));
  for (const step of migrations.slice(version)) connection.exec(step.sql);
  const broken = connection.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) {
    throw new Error(`A migration left ${broken.length} rows without what they refer to.`);
  }
  connection.pragma(`application_id = ${APPLICATION_ID}`);
  connection.pragma(`user_version = ${migrations.length}`);
}
