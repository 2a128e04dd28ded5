import type { Connection } from '../../../electron/database/connection.ts';
import { EDITED_TABLES } from '../../../electron/database/rows.ts';

/** Every row of the tables that people edit. */
export function entriesIn(connection: Connection): Record<string, unknown[]> {
  return rowsOfTables(connection, EDITED_TABLES);
}

/** Every row of every table, the remembered changes and the counters of ids too. */
export function everythingIn(connection: Connection): Record<string, unknown[]> {
  const tables = connection
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  return rowsOfTables(connection, tables);
}

function rowsOfTables(connection: Connection, tables: readonly string[]) {
  const rows = (table: string) => connection.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all();
  return Object.fromEntries(tables.map((table) => [table, rows(table)]));
}
