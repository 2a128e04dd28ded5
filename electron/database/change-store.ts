import type { AthleteId } from '../../shared/units/ids.ts';
import type { Connection } from './connection.ts';
import type { Edit } from './row-writer.ts';
import { EDITED_TABLES, type Row } from './rows.ts';

export type StoredChange = {
  readonly id: number;
  readonly name: string;
  readonly stepGroup: string | null;
};

type StoredEdit = {
  readonly tableName: string;
  readonly rowId: number;
  readonly before: string | null;
  readonly after: string | null;
};

/** The tables `change` and `edit`. The undone changes of an athlete are always the newest ones. */
export function changeStore(connection: Connection) {
  const lastDone = connection.prepare<[AthleteId], StoredChange>(
    `SELECT id, name, stepGroup FROM change
      WHERE athleteId = ? AND undone = 0 ORDER BY id DESC LIMIT 1`,
  );
  const firstUndone = connection.prepare<[AthleteId], StoredChange>(
    `SELECT id, name, stepGroup FROM change
      WHERE athleteId = ? AND undone = 1 ORDER BY id LIMIT 1`,
  );
  const dropUndone = connection.prepare<[AthleteId]>(
    'DELETE FROM change WHERE athleteId = ? AND undone = 1',
  );
  const add = connection.prepare<[AthleteId, string, string | null]>(
    'INSERT INTO change (athleteId, name, stepGroup) VALUES (?, ?, ?)',
  );
  const rename = connection.prepare<[string, number]>('UPDATE change SET name = ? WHERE id = ?');
  const markUndone = connection.prepare<[number, number]>(
    'UPDATE change SET undone = ? WHERE id = ?',
  );
  const keepNewest = connection.prepare<[AthleteId, AthleteId, number]>(
    `DELETE FROM change WHERE athleteId = ? AND id <= (
       SELECT id FROM change WHERE athleteId = ? ORDER BY id DESC LIMIT 1 OFFSET ?)`,
  );
  const edits = editStore(connection);

  return {
    lastDone: (athleteId: AthleteId) => lastDone.get(athleteId),
    firstUndone: (athleteId: AthleteId) => firstUndone.get(athleteId),
    dropUndone: (athleteId: AthleteId) => dropUndone.run(athleteId),
    add: (athleteId: AthleteId, name: string, group: string | null) =>
      Number(add.run(athleteId, name, group).lastInsertRowid),
    rename: (id: number, name: string) => rename.run(name, id),
    markUndone: (id: number, undone: boolean) => markUndone.run(undone ? 1 : 0, id),
    keepNewest: (athleteId: AthleteId, count: number) =>
      keepNewest.run(athleteId, athleteId, count),
    ...edits,
  };
}

export type ChangeStore = ReturnType<typeof changeStore>;

function editStore(connection: Connection) {
  const count = connection
    .prepare<[number], number>('SELECT count(*) FROM edit WHERE changeId = ?')
    .pluck();
  const ofChange = connection.prepare<[number], StoredEdit>(
    'SELECT tableName, rowId, before, after FROM edit WHERE changeId = ? ORDER BY number',
  );
  const add = connection.prepare<[number, number, string, number, string | null, string | null]>(
    `INSERT INTO edit (changeId, number, tableName, rowId, before, after)
      VALUES (?, ?, ?, ?, ?, ?)`,
  );
  return {
    /** Adds edits after those that the change has; returns how many it has then. */
    addEdits: (changeId: number, edits: readonly Edit[]) => {
      const first = count.get(changeId) ?? 0;
      for (const [index, { table, id, before, after }] of edits.entries()) {
        add.run(changeId, first + index, table, id, toJson(before), toJson(after));
      }
      return first + edits.length;
    },
    /** The edits in the order in which they were made. */
    editsOf: (changeId: number): Edit[] => ofChange.all(changeId).map(toEdit),
  };
}

function toJson(row: Row | null): string | null {
  return row && JSON.stringify(row);
}

function toEdit({ tableName, rowId, before, after }: StoredEdit): Edit {
  const table = EDITED_TABLES.find((name) => name === tableName);
  if (!table) throw new Error(`A change edits "${tableName}", which is not a table of entries.`);
  return { table, id: rowId, before: toRow(before), after: toRow(after) };
}

function toRow(image: string | null): Row | null {
  return image === null ? null : JSON.parse(image);
}
