import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Connection } from '../../../electron/database/connection.ts';
import type { Migration } from '../../../electron/database/migrations/migration.ts';
import { MIGRATIONS } from '../../../electron/database/migrations/migrations.ts';
import { openDatabase } from '../../../electron/database/open-database.ts';
import { withStartLock } from '../../../electron/database/start-lock.ts';
import type { RefusalDetails } from '../../../shared/contract/refusal.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { entriesIn } from './dump.ts';
import { refusalOf } from './refusal-of.ts';

const fileIn = (folder: string) => join(folder, 'evenload.db');
const LATER: Migration = { name: 'a later step', sql: 'CREATE TABLE later (id INTEGER) STRICT' };
const FAILING: Migration = {
  name: 'a failing step',
  sql: `${LATER.sql}; SELECT no_such_function()`,
};

function folderWithAthlete(): string {
  const folder = temporaryFolder();
  const database = openDatabase(folder);
  database.connection.exec(
    "INSERT INTO athlete (name, units, weekStart, sample) VALUES ('Ana', 'miles', 'sunday', 0)",
  );
  database.close();
  return folder;
}

function refusalOfStart(folder: string, migrations?: readonly Migration[]): RefusalDetails {
  return refusalOf(() => openDatabase(folder, migrations).close());
}

describe('a new folder', () => {
  test('is made, with a database under the settings that keep commits', () => {
    const folder = join(temporaryFolder(), 'not', 'there', 'yet');
    const { connection, close } = openDatabase(folder);
    const setting = (name: string) => connection.pragma(name, { simple: true });
    expect(setting('journal_mode')).toBe('wal');
    expect(setting('synchronous')).toBe(2);
    expect(setting('foreign_keys')).toBe(1);
    expect(setting('user_version')).toBe(MIGRATIONS.length);
    close();
    expect(existsSync(join(folder, 'backups'))).toBe(false);
  });

  test('a first start that was cut off leaves nothing that hinders the next', () => {
    const folder = temporaryFolder();
    writeFileSync(`${fileIn(folder)}.new`, 'half a file');
    openDatabase(folder).close();
    expect(readdirSync(folder).sort()).toEqual(['evenload.db', 'start.lock']);
  });
});

describe('a data file that cannot be used is named and left as it is', () => {
  const cases: readonly [string, (file: string) => void, RegExp][] = [
    ['empty', (file) => truncateSync(file), /it is empty/],
    [
      'no database',
      (file) => writeFileSync(file, 'GPX '.repeat(2_000)),
      /damaged .*not a database/,
    ],
    ['cut in half', (file) => truncateSync(file, readFileSync(file).length / 2), /damaged/],
    ['overwritten in the middle', (file) => scribble(file), /damaged/],
  ];

  test.each(cases)('%s', (_, spoil, reason) => {
    const folder = folderWithAthlete();
    spoil(fileIn(folder));
    const before = readFileSync(fileIn(folder));
    const { code, message } = refusalOfStart(folder);
    expect(code).toBe('database');
    expect(message).toMatch(reason);
    expect(message).toContain(fileIn(folder));
    expect(readFileSync(fileIn(folder))).toEqual(before);
  });

  test('a folder in its place', () => {
    const folder = temporaryFolder();
    mkdirSync(fileIn(folder));
    expect(refusalOfStart(folder).message).toMatch(/it is not a file/);
  });

  test('the database of another program', () => {
    const folder = temporaryFolder();
    const other = new Sqlite(fileIn(folder));
    other.exec('CREATE TABLE recipe (id INTEGER)');
    other.close();
    expect(refusalOfStart(folder).message).toMatch(/another program/);
  });

  test('missing while its log is there, which a new file would make SQLite drop', () => {
    const folder = temporaryFolder();
    writeFileSync(`${fileIn(folder)}-wal`, 'the last entries');
    expect(refusalOfStart(folder).message).toMatch(/missing while its log/);
    expect(readFileSync(`${fileIn(folder)}-wal`, 'utf8')).toBe('the last entries');
  });

  test('written by a newer version', () => {
    const folder = folderWithAthlete();
    openDatabase(folder, [...MIGRATIONS, LATER]).close();
    const before = readFileSync(fileIn(folder));
    const { code, message } = refusalOfStart(folder, MIGRATIONS);
    expect(code).toBe('database');
    expect(message).toContain(
      `newer Evenload (version ${MIGRATIONS.length + 1} of the data; this one knows ${MIGRATIONS.length})`,
    );
    expect(readFileSync(fileIn(folder))).toEqual(before);
  });
});

describe('a later version of the schema', () => {
  test('keeps a whole copy of the data from before', () => {
    const folder = folderWithAthlete();
    const database = openDatabase(folder, [...MIGRATIONS, LATER]);
    const versionOf = (file: Connection) => file.pragma('user_version', { simple: true });
    expect(versionOf(database.connection)).toBe(MIGRATIONS.length + 1);
    expect(database.athletes.all()).toMatchObject([{ name: 'Ana', weekStart: 'sunday' }]);
    database.close();

    const [name = '', ...more] = readdirSync(join(folder, 'backups'));
    expect(more).toEqual([]);
    const copy = new Sqlite(join(folder, 'backups', name), { readonly: true });
    expect(versionOf(copy)).toBe(MIGRATIONS.length);
    expect(copy.prepare('SELECT name FROM athlete').pluck().all()).toEqual(['Ana']);
    copy.close();
  });

  test('a step that fails leaves the data at the version before, and it opens', () => {
    const folder = folderWithAthlete();
    expect(() => openDatabase(folder, [...MIGRATIONS, FAILING])).toThrow(/no_such_function/);
    const database = openDatabase(folder, MIGRATIONS);
    expect(entriesIn(database.connection).athlete).toHaveLength(1);
    database.close();
  });

  test('without a backup there is no migration', () => {
    const folder = folderWithAthlete();
    writeFileSync(join(folder, 'backups'), 'a file where the folder should be');
    expect(refusalOfStart(folder, [...MIGRATIONS, LATER]).message).toMatch(
      /backup .* could not be made/,
    );
    openDatabase(folder, MIGRATIONS).close();
  });
});

describe('two at once', () => {
  test('a second start waits for the first, and says so when that takes too long', () => {
    const folder = temporaryFolder();
    withStartLock(folder, () => {
      const { code, message } = refusalOf(() => withStartLock(folder, () => {}, 20));
      expect(code).toBe('database');
      expect(message).toMatch(/Another Evenload has been starting/);
    });
    expect(withStartLock(folder, () => 'free again', 20)).toBe('free again');
  });

  test('the lock writes nothing, so that a full disk does not keep the data shut', () => {
    const folder = temporaryFolder();
    expect(withStartLock(folder, () => readdirSync(folder))).toEqual(['start.lock']);
    expect(readFileSync(join(folder, 'start.lock'))).toHaveLength(0);
  });

  test('after the start two doors see what the other wrote', () => {
    const folder = temporaryFolder();
    const one = openDatabase(folder);
    const other = openDatabase(folder);
    const settings = { name: 'Ana', units: 'miles', weekStart: 'monday', sample: false } as const;
    one.changes.begin((write) => one.athletes.add(write, settings));
    expect(other.athletes.all()).toHaveLength(1);
    one.close();
    other.close();
  });
});

/** Overwrites what follows the header, as a failing disk does. */
function scribble(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0xff, 100, 9_000);
  writeFileSync(file, bytes);
}
