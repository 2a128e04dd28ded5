import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../electron/database/open-database.ts';
import { AthleteId } from '../../shared/units/ids.ts';

/** Twenty years of one runner. */
export const ACTIVITIES_OF_ONE = 10_000;
/** The week that is read: the last of the twenty years. */
export const WEEK = '2026-W47';
export const TODAY = '2026-11-18';
export const FIRST_ATHLETE = AthleteId.parse(1);

export type Crowd = {
  readonly database: Database;
  readonly folder: string;
  readonly close: () => void;
};

/** A database of so many runners, each with twenty years of activities, a plan and symptoms. */
export function crowdOf(athletes: number): Crowd {
  const folder = mkdtempSync(join(tmpdir(), 'evenload-bench-'));
  const database = openDatabase(folder);
  fillWithRunners(database, athletes);
  return {
    database,
    folder,
    close: () => {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** So many runners in a database that is there. */
export function fillWithRunners({ connection }: Database, athletes: number): void {
  connection.transaction(() => {
    connection.exec(firstAthlete());
    for (let athlete = 2; athlete <= athletes; athlete += 1) connection.exec(copyOf(athlete));
  })();
  connection.exec('ANALYZE');
}

const ATHLETE_COLUMNS = 'name, units, weekStart, sample';
const ATHLETE = `INSERT INTO athlete (${ATHLETE_COLUMNS}) VALUES ('Runner', 'kilometres', 'monday', 0);`;
const COLUMNS =
  'date, sport, kind, durationSeconds, distanceMetres, hardDistanceMetres, rpe, surface';

/** Three of four are runs; every ninth has a hard part. The last is on the day before today. */
function firstAthlete(): string {
  return `${ATHLETE}
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${ACTIVITIES_OF_ONE - 1})
    INSERT INTO activity (athleteId, ${COLUMNS})
    SELECT 1, date('2026-11-17', -(i * 7305 / ${ACTIVITIES_OF_ONE}) || ' days'),
      iif(i % 4 = 3, 'bike', 'run'), iif(i % 9 = 0, 'tempo', 'easy'), 2400 + i % 7 * 300,
      7000 + i % 7 * 900, iif(i % 9 = 0, 2000, 0), 3 + i % 3, 'road' FROM n;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 365)
    INSERT INTO symptom (athleteId, date, moment, region, side, pain, signs)
    SELECT 1, date('2026-11-17', -i || ' days'), 'next-morning', 'sit-bone', 'right', i % 4, '[]' FROM n;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 4)
    INSERT INTO session (athleteId, position, ${COLUMNS})
    SELECT 1, 0, date('2026-11-18', i || ' days'), 'run', 'easy', 3000, 9000, 0, 4, 'road' FROM n;`;
}

function copyOf(athlete: number): string {
  return `${ATHLETE}
    INSERT INTO activity (athleteId, ${COLUMNS}) SELECT ${athlete}, ${COLUMNS} FROM activity WHERE athleteId = 1;`;
}
