import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../../electron/database/migrations/migrations.ts';
import { EDITED_TABLES } from '../../../electron/database/rows.ts';
import { Moment, Region, Side } from '../../../shared/body/symptom.ts';
import { Kind } from '../../../shared/training/kind.ts';
import { Sport } from '../../../shared/training/sport.ts';
import { Surface } from '../../../shared/training/surface.ts';
import { openHere } from './open-here.ts';

/** What each step must have brought, by the number of the step. */
const PROVEN: Readonly<Record<number, string>> = {
  1: 'tables, checks and indices of the first version',
};

test('every step of the schema is in the list, and proven here', () => {
  const folder = join(import.meta.dirname, '../../../electron/database/migrations');
  const steps = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
  expect(steps.map((name) => Number(name.slice(0, 4)))).toEqual(MIGRATIONS.map((_, at) => at + 1));
  expect(Object.keys(PROVEN).map(Number)).toEqual(MIGRATIONS.map((_, at) => at + 1));
});

const ATHLETE = "INSERT INTO athlete VALUES (1, 'Ana', 'kilometres', 'monday', NULL, 0)";
const SESSION = {
  athleteId: 1,
  date: '2026-11-18',
  position: 0,
  sport: 'run',
  kind: 'easy',
  durationSeconds: 3_000,
  rpe: 3,
};
const { position, ...ACTIVITY } = SESSION;
const SYMPTOM = {
  athleteId: 1,
  date: '2026-11-18',
  moment: 'after',
  region: 'sit-bone',
  side: 'left',
  pain: 3,
};
const SITTING = { athleteId: 1, date: '2026-11-18', totalMinutes: 480 };

function tables() {
  const { connection } = openHere();
  connection.exec(ATHLETE);
  return {
    connection,
    insert: (table: string, row: Readonly<Record<string, string | number | null>>) => {
      const columns = Object.keys(row);
      const values = columns.map((column) => `@${column}`).join();
      connection.prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${values})`).run(row);
    },
  };
}

describe(`step 1: ${PROVEN[1]}`, () => {
  test('a week opens by index, however many activities there are', () => {
    const { connection } = tables();
    for (const table of EDITED_TABLES.filter((name) => name !== 'athlete')) {
      const plan = connection
        .prepare(`EXPLAIN QUERY PLAN SELECT * FROM ${table}
          WHERE athleteId = 1 AND date BETWEEN '2026-11-16' AND '2026-11-22'`)
        .all();
      expect(JSON.stringify(plan), table).toMatch(
        /SEARCH .* USING (COVERING )?INDEX .*athleteId=\? AND date>/,
      );
    }
  });

  test.each([
    ['a day that does not exist', 'session', { ...SESSION, date: '2026-02-30' }],
    ['a day with a time', 'session', { ...SESSION, date: '2026-11-18T00:00:00Z' }],
    ['an athlete who does not exist', 'session', { ...SESSION, athleteId: 7 }],
    ['an unknown sport', 'activity', { ...ACTIVITY, sport: 'chess' }],
    ['no duration', 'activity', { ...ACTIVITY, durationSeconds: 0 }],
    ['40 hours', 'activity', { ...ACTIVITY, durationSeconds: 144_000 }],
    ['RPE 11', 'activity', { ...ACTIVITY, rpe: 11 }],
    ['text for a number', 'activity', { ...ACTIVITY, distanceMetres: 'far' }],
    [
      'a hard part beyond the whole',
      'activity',
      { ...ACTIVITY, distanceMetres: 5, hardDistanceMetres: 6 },
    ],
    ['an origin that is not JSON', 'activity', { ...ACTIVITY, origin: 'run.fit' }],
    ['pain of 11', 'symptom', { ...SYMPTOM, pain: 11 }],
    ['an unbroken stretch beyond the day', 'sitting', { ...SITTING, longestUnbrokenMinutes: 481 }],
  ])('%s is kept out', (_, table, row) => {
    const { insert } = tables();
    expect(() => insert(table, row)).toThrow(/constraint|cannot store TEXT/);
  });

  test('one entry of sitting a day', () => {
    const { insert } = tables();
    insert('sitting', SITTING);
    expect(() => insert('sitting', SITTING)).toThrow(/UNIQUE/);
  });

  test('one activity of one place in one file', () => {
    const { insert } = tables();
    const imported = { ...ACTIVITY, contentHash: 'abc', contentIndex: 0 };
    insert('activity', imported);
    expect(() => insert('activity', imported)).toThrow(/UNIQUE/);
    insert('activity', { ...imported, contentIndex: 1 });
    insert('activity', ACTIVITY);
    insert('activity', ACTIVITY);
  });

  test('an id is never given twice', () => {
    const { connection, insert } = tables();
    insert('activity', ACTIVITY);
    connection.exec('DELETE FROM activity');
    insert('activity', ACTIVITY);
    expect(connection.prepare('SELECT id FROM activity').pluck().all()).toEqual([2]);
  });

  // A new word of the domain without a migration would be refused by the database.
  test('takes every value that the records know', () => {
    const { insert } = tables();
    for (const sport of Sport.options) insert('activity', { ...ACTIVITY, sport });
    for (const kind of Kind.options) insert('session', { ...SESSION, kind });
    for (const surface of Surface.options) insert('session', { ...SESSION, surface });
    for (const region of Region.options) insert('symptom', { ...SYMPTOM, region });
    for (const side of Side.options) insert('symptom', { ...SYMPTOM, side });
    for (const moment of Moment.options) insert('symptom', { ...SYMPTOM, moment });
  });
});
