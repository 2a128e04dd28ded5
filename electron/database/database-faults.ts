import Sqlite from 'better-sqlite3';
import { Refusal } from '../../shared/contract/refusal.ts';

/** What SQLite says and what a person can do about it. Faults not listed are our own. */
const ADVICE: readonly (readonly [code: string, advice: string])[] = [
  ['SQLITE_BUSY', 'Another window or script of Evenload is writing. Try again in a moment.'],
  ['SQLITE_FULL', 'The disk is full. Free some space and try again.'],
  ['SQLITE_READONLY', 'The data folder cannot be written to. Check its permissions and try again.'],
  ['SQLITE_IOERR', 'The disk reported an error. Check the disk, then try again.'],
  [
    'SQLITE_CORRUPT',
    'The data file is damaged. Close Evenload and keep a copy of the data folder.',
  ],
  ['SQLITE_NOTADB', 'The data file is damaged. Close Evenload and keep a copy of the data folder.'],
];

/** Runs `work`, saying in plain words what the machine got in the way of. */
export function plainly<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (fault) {
    throw inPlainWords(fault);
  }
}

function inPlainWords(fault: unknown): unknown {
  if (!(fault instanceof Sqlite.SqliteError)) return fault;
  // Extended codes carry the plain one in front: SQLITE_BUSY_SNAPSHOT.
  const [, advice] = ADVICE.find(([code]) => fault.code.startsWith(code)) ?? [];
  if (!advice) return fault;
  return new Refusal('database', `${advice} Nothing was changed. (${fault.message})`);
}
