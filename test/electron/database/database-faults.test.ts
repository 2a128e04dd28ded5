import { expect, test } from 'vitest';
import type { Database } from '../../../electron/database/open-database.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { everythingIn } from './dump.ts';
import { openHere } from './open-here.ts';
import { refusalOf } from './refusal-of.ts';

const addAthlete = ({ athletes, changes }: Database, name: string) =>
  changes.begin((write) =>
    athletes.add(write, { name, units: 'miles', weekStart: 'monday', sample: false }),
  );

test('a writer waits for another one only so long, and then says who is writing', () => {
  const folder = temporaryFolder();
  const [one, other] = [openHere(folder), openHere(folder)];
  other.connection.pragma('busy_timeout = 20');
  one.connection.exec('BEGIN IMMEDIATE');
  const { code, message } = refusalOf(() => addAthlete(other, 'Ana'));
  expect(code).toBe('database');
  expect(message).toMatch(
    /^Another window or script of Evenload is writing\..*Nothing was changed/,
  );
  one.connection.exec('ROLLBACK');
  addAthlete(other, 'Ana');
});

test('a full disk is named, and nothing of the change is kept', () => {
  const database = openHere();
  const { connection } = database;
  connection.pragma(`max_page_count = ${connection.pragma('page_count', { simple: true })}`);
  const before = everythingIn(connection);
  const { code, message } = refusalOf(() => addAthlete(database, 'A'.repeat(50_000)));
  expect(code).toBe('database');
  expect(message).toContain('The disk is full');
  expect(everythingIn(connection)).toEqual(before);
});
