import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Connection } from './connection.ts';
import { problemIn } from './inspect.ts';

/** Writes a whole copy beside the data file and proves that it opens. Returns its path. */
export function backUp(connection: Connection, name: string): string {
  const file = join(dirname(connection.name), 'backups', `${name}.db`);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    connection.prepare('VACUUM INTO ?').run(file);
    verify(file);
    return file;
  } catch (fault) {
    throw new Refusal(
      'database',
      `The backup ${file} could not be made: ${fault instanceof Error ? fault.message : String(fault)}. The data was left as it is. Make room on the disk, or check the folder's permissions, and start again.`,
    );
  }
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
