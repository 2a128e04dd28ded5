import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Connection } from '../../../../electron/database/connection.ts';
import { MIGRATIONS } from '../../../../electron/database/migrations/migrations.ts';
import { openDatabase } from '../../../../electron/database/open-database.ts';
import { startDatabase } from '../../../../electron/database/start.ts';
import { AthleteId } from '../../../../shared/units/ids.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { everythingIn } from '../dump.ts';
import { openHere } from '../open-here.ts';
import { ACTIVITY, insertRow, SESSION, SITTING, SYMPTOM, type TestRow } from './schema-at.ts';

const DAY = { athleteId: 1, date: '2026-11-18' };
/** A session that was deleted, as the change remembers it: with the columns of the first step. */
const DELETED = { ...SESSION, id: 5, surface: 'track', note: 'Felt good', warmUp: 1 };

/** Something in every table, by the step that brought the table or its columns. */
const ROWS: readonly (readonly [step: number, table: string, row: TestRow])[] = [
  [1, 'athlete', { id: 1, name: 'Ana', units: 'miles', weekStart: 'sunday', sample: 0 }],
  [1, 'athlete', { id: 2, name: 'Ben', units: 'kilometres', weekStart: 'monday', sample: 1 }],
  [1, 'session', { ...SESSION, swappedFrom: JSON.stringify({ sport: 'run', rpe: 8 }) }],
  [1, 'activity', { ...ACTIVITY, contentHash: 'abc', contentIndex: 0, origin: '{"format":"fit"}' }],
  [1, 'activity', { ...ACTIVITY, athleteId: 2, kind: null, distanceMetres: 8_046.72 }],
  [1, 'symptom', { ...SYMPTOM, signs: '[]' }],
  [1, 'symptom', { ...SYMPTOM, moment: 'before', pain: 0.5 }],
  [1, 'sitting', { ...SITTING, hardSeat: 1 }],
  [1, 'episodeClosure', { ...DAY, region: 'sit-bone', side: 'left' }],
  [1, 'change', { athleteId: 1, name: 'Removed Easy run' }],
  [
    1,
    'edit',
    {
      changeId: 1,
      number: 0,
      tableName: 'session',
      rowId: 5,
      before: JSON.stringify(DELETED),
      after: null,
    },
  ],
  [2, 'exerciseDone', { ...DAY, exercise: 'clamshell' }],
  [
    2,
    'acknowledgement',
    { ...DAY, rule: 'weekly-jump', about: 'x', severity: 'note', extent: 0.12, reason: 'A camp' },
  ],
  [2, 'symptom', { ...SYMPTOM, findings: '{"deep-pain":true}' }],
  [2, 'activity', { ...ACTIVITY, returnStep: 'run-1' }],
  [3, 'dayNote', { ...DAY, text: 'Dentist' }],
  [3, 'weekNote', { ...DAY, mark: 'taper' }],
  [3, 'availability', { ...DAY, mostMinutes: 45 }],
  [3, 'template', { athleteId: 1, name: 'Track', span: 'session', sessions: '[]' }],
  [3, 'session', { ...SESSION, position: 1, skippedBecause: 'A cold', racePriority: 'A' }],
  [4, 'symptom', { ...SYMPTOM, signs: '[]', unaskedSigns: '["fever"]', tried: '{"rest":"hurt"}' }],
  [5, 'sitting', { ...SITTING, date: '2026-11-19', drivingMinutes: 90 }],
];

/** A folder with data as the program left it at a step. */
function folderAt(step: number): { folder: string; before: Record<string, unknown[]> } {
  const folder = temporaryFolder();
  const connection = startDatabase(folder, MIGRATIONS.slice(0, step));
  for (const [since, table, row] of ROWS) {
    if (since <= step) insertRow(connection, table, row);
  }
  const before = everythingIn(connection);
  connection.close();
  return { folder, before };
}

const versionOf = (connection: Connection) => connection.pragma('user_version', { simple: true });
const EARLIER_STEPS = MIGRATIONS.map((_, at) => at).slice(1);

describe.each(EARLIER_STEPS)('data of step %i', (step) => {
  test('are whole after an upgrade: every row, every column, every number of an id', () => {
    const { folder, before } = folderAt(step);
    const { connection } = openHere(folder);
    expect(versionOf(connection)).toBe(MIGRATIONS.length);
    expect(everythingIn(connection)).toMatchObject(before);
  });

  test('stay beside it as a copy that opens', () => {
    const { folder, before } = folderAt(step);
    openDatabase(folder).close();
    const [name = '', ...more] = readdirSync(join(folder, 'backups'));
    expect(more).toEqual([]);
    const copy = new Sqlite(join(folder, 'backups', name), { readonly: true });
    expect(versionOf(copy)).toBe(step);
    expect(everythingIn(copy)).toEqual(before);
    copy.close();
  });

  test('keep their undo: what was deleted before the upgrade comes back after it', () => {
    const { folder } = folderAt(step);
    const { changes, connection } = openHere(folder);
    const ana = AthleteId.parse(1);
    expect(changes.undo(ana, 'Ana')).toBe('Removed Easy run');
    const back = connection.prepare('SELECT * FROM session WHERE id = 5').get();
    expect(back).toMatchObject({ ...DELETED, returnStep: null, skippedBecause: null });
    changes.redo(ana, 'Ana');
    expect(connection.prepare('SELECT * FROM session WHERE id = 5').get()).toBeUndefined();
  });
});

test('there is a row for every table, so that none can be lost unseen', () => {
  const { connection } = openHere();
  const tables = Object.keys(everythingIn(connection)).filter(
    (name) => !name.startsWith('sqlite_'),
  );
  expect([...new Set(ROWS.map(([, table]) => table))].sort()).toEqual(tables);
});
