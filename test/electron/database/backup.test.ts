import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backUpOfDay } from '../../../electron/database/backup.ts';
import { type Database, openDatabase } from '../../../electron/database/open-database.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openHere } from './open-here.ts';
import { refusalOf } from './refusal-of.ts';

const backupsIn = (folder: string) => readdirSync(join(folder, 'backups')).toSorted();
const namesIn = ({ athletes }: Database) => athletes.all().map(({ name }) => name);

const HOUR = 3_600;

/** Makes a file as old as that, in seconds. */
function setBack(file: string, seconds: number): void {
  const then = statSync(file).mtimeMs / 1_000 - seconds;
  utimesSync(file, then, then);
}

function addAthlete({ changes, athletes }: Database, name: string) {
  const settings = { name, units: 'miles', weekStart: 'monday', sample: false } as const;
  changes.begin((write) => athletes.add(write, settings));
}

function namesInCopy(folder: string, name: string): unknown[] {
  const copy = new Sqlite(join(folder, 'backups', name), { readonly: true });
  const names = copy.prepare('SELECT name FROM athlete').pluck().all();
  copy.close();
  return names;
}

/** A folder with one athlete, as the first start of a day leaves it. */
function folderWithBackup(): string {
  const folder = temporaryFolder();
  const first = openDatabase(folder);
  addAthlete(first, 'Ana');
  first.close();
  openDatabase(folder).close();
  return folder;
}

test('the first start of a day keeps a whole copy, also of what stands in the log; an hour later it is made anew', () => {
  const folder = temporaryFolder();
  const open = openHere(folder);
  addAthlete(open, 'Ana');
  openHere(folder);
  addAthlete(open, 'Ben');
  openHere(folder);
  const [name = '', ...more] = backupsIn(folder);
  expect(more).toEqual([]);
  expect(name).toMatch(/^day-\d{4}-\d\d-\d\d\.db$/);
  expect(namesInCopy(folder, name)).toEqual(['Ana']);
  setBack(join(folder, 'backups', name), 2 * HOUR);
  openHere(folder);
  expect(backupsIn(folder)).toEqual([name]);
  expect(namesInCopy(folder, name)).toEqual(['Ana', 'Ben']);
});

test('seven days are kept, also by a clock that was ahead, and a copy from before an upgrade for ever', () => {
  const folder = temporaryFolder();
  const { connection } = openHere(folder);
  mkdirSync(join(folder, 'backups'));
  for (const name of ['version-3-2026-10-01.db', 'day-2026-11-01.db.part']) {
    writeFileSync(join(folder, 'backups', name), '');
  }
  const days = Array.from({ length: 8 }, (_, at) => `2026-11-0${at + 1}`);
  for (const day of ['2031-01-01', ...days]) backUpOfDay(connection, day);
  expect(backupsIn(folder)).toEqual([
    ...days.slice(2).map((day) => `day-${day}.db`),
    'day-2031-01-01.db',
    'version-3-2026-10-01.db',
  ]);
});

test('nobody else on the computer can read the data or its copies', () => {
  const folder = folderWithBackup();
  const modeOf = (...path: string[]) => statSync(join(folder, ...path)).mode & 0o777;
  const [name = ''] = backupsIn(folder);
  expect([modeOf('evenload.db'), modeOf('backups'), modeOf('backups', name)]).toEqual([
    0o600, 0o700, 0o600,
  ]);
});

test('without room for a copy the planner starts, and says so', () => {
  const folder = temporaryFolder();
  openDatabase(folder).close();
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be');
  const faults: unknown[] = [];
  openDatabase(folder, undefined, (fault) => faults.push(fault)).close();
  expect(faults.map(String)).toEqual([expect.stringMatching(/backup .* could not be made/)]);
});

test('a file that is spoilt is told with its newest backup, which opens in its place', () => {
  const folder = folderWithBackup();
  const file = join(folder, 'evenload.db');
  truncateSync(file, 9_000);
  const { message } = refusalOf(() => openDatabase(folder));
  const [backup = ''] = /[^ ]*\/backups\/day-[\d-]+\.db/.exec(message) ?? [];
  expect(message).toContain('(evenload.db, evenload.db-wal and evenload.db-shm) to another folder');
  renameSync(file, join(folder, 'set-aside.db'));
  copyFileSync(backup, file);
  expect(namesIn(openHere(folder))).toEqual(['Ana']);
});

test('where there is no backup, that is said', () => {
  const folder = temporaryFolder();
  openDatabase(folder).close();
  truncateSync(join(folder, 'evenload.db'));
  expect(refusalOf(() => openDatabase(folder)).message).toContain('There is no backup of it.');
});
