import { onTestFinished } from 'vitest';
import type { Connection } from '../../../../electron/database/connection.ts';
import { MIGRATIONS } from '../../../../electron/database/migrations/migrations.ts';
import { startDatabase } from '../../../../electron/database/start.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

export type TestRow = Readonly<Record<string, string | number | null>>;

const ATHLETE = { id: 1, name: 'Ana', units: 'kilometres', weekStart: 'monday', sample: 0 };

/** A database as it was after so many steps, with one athlete in it. */
export function schemaAt(step: number, folder = temporaryFolder()) {
  const connection = startDatabase(folder, MIGRATIONS.slice(0, step));
  onTestFinished(() => {
    connection.close();
  });
  const insert = (table: string, row: TestRow) => insertRow(connection, table, row);
  insert('athlete', ATHLETE);
  return { connection, insert };
}

export function insertRow(connection: Connection, table: string, row: TestRow): void {
  const columns = Object.keys(row);
  const values = columns.map((column) => `@${column}`).join();
  connection.prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${values})`).run(row);
}

/** The words that a column takes, as its check lists them. */
export function wordsOf(connection: Connection, table: string, column: string): string[] {
  const sql = String(
    connection
      .prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?")
      .pluck()
      .get(table),
  );
  const list = new RegExp(`CHECK \\(${column} IN \\(([^)]*)\\)\\)`).exec(sql)?.[1] ?? '';
  return [...list.matchAll(/'([^']*)'/g)].map(([, word]) => word ?? '');
}

export const SESSION = {
  athleteId: 1,
  date: '2026-11-18',
  position: 0,
  sport: 'run',
  kind: 'easy',
  durationSeconds: 3_000,
  rpe: 3,
};
const { position, ...activity } = SESSION;
export const ACTIVITY = activity;
export const SYMPTOM = {
  athleteId: 1,
  date: '2026-11-18',
  moment: 'after',
  region: 'sit-bone',
  side: 'left',
  pain: 3,
};
export const SITTING = { athleteId: 1, date: '2026-11-18', totalMinutes: 480 };
