import type { Statement } from 'better-sqlite3';
import type { Connection } from './connection.ts';

/** The tables whose rows a person edits, and whose edits can be undone. */
export const EDITED_TABLES = [
  'athlete',
  'session',
  'activity',
  'symptom',
  'sitting',
  'episodeClosure',
  'exerciseDone',
  'acknowledgement',
  'dayNote',
  'weekNote',
  'availability',
  'template',
] as const;
export type EditedTable = (typeof EDITED_TABLES)[number];

export type RowValue = string | number | null;
/** A row as SQLite holds it. */
export type Row = Readonly<Record<string, RowValue>>;

/** Reads and writes rows by id. Edits of a person go through changes.ts, which remembers them. */
export type Rows = {
  readonly get: (table: EditedTable, id: number) => Row | undefined;
  readonly insert: (table: EditedTable, row: Row) => number;
  readonly update: (table: EditedTable, id: number, row: Row) => void;
  readonly remove: (table: EditedTable, id: number) => void;
};

export function rowsOf(connection: Connection): Rows {
  const prepared = preparedOnce(connection);
  return {
    get: (table, id) => prepared(`SELECT * FROM ${table} WHERE id = ?`).get(id),
    insert: (table, row) => Number(prepared(insertSql(table, row)).run(row).lastInsertRowid),
    update: (table, id, row) => {
      prepared(updateSql(table, row)).run({ ...row, id });
    },
    remove: (table, id) => {
      prepared(`DELETE FROM ${table} WHERE id = ?`).run(id);
    },
  };
}

function preparedOnce(connection: Connection): (sql: string) => Statement<unknown[], Row> {
  const statements = new Map<string, Statement<unknown[], Row>>();
  return (sql) => {
    const statement = statements.get(sql) ?? connection.prepare<unknown[], Row>(sql);
    statements.set(sql, statement);
    return statement;
  };
}

function insertSql(table: EditedTable, row: Row): string {
  const columns = columnsOf(row);
  const values = columns.map((column) => `@${column}`);
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`;
}

function updateSql(table: EditedTable, row: Row): string {
  const assignments = columnsOf(row).map((column) => `${column} = @${column}`);
  return `UPDATE ${table} SET ${assignments.join(', ')} WHERE id = @id`;
}

/** Column names become SQL, so they may be nothing but names. */
function columnsOf(row: Row): string[] {
  const columns = Object.keys(row);
  const strange = columns.find((column) => !/^[a-z]+$/i.test(column));
  if (strange !== undefined) throw new Error(`"${strange}" is not the name of a column.`);
  return columns;
}
