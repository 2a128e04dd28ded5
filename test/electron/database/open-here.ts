import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../../electron/database/open-database.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A database of this test's own, closed when the test is over. */
export function openHere(folder: string = temporaryFolder()): Database {
  const database = openDatabase(folder);
  onTestFinished(() => database.close());
  return database;
}
