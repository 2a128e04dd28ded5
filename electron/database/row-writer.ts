import type { EditedTable, Row, Rows } from './rows.ts';

/** One row before and after; null where it was not there. */
export type Edit = {
  readonly table: EditedTable;
  readonly id: number;
  readonly before: Row | null;
  readonly after: Row | null;
};

/** Edits rows and hears of each edit that made a difference. */
export type RowWriter = {
  readonly insert: (table: EditedTable, row: Row) => number;
  readonly update: (table: EditedTable, id: number, row: Row) => void;
  readonly remove: (table: EditedTable, id: number) => void;
};

export function rowWriter(rows: Rows, heard: (edit: Edit) => void): RowWriter {
  const edit = (table: EditedTable, id: number, before: Row | null, write: () => void) => {
    write();
    const after = rows.get(table, id) ?? null;
    if (!isSame(before, after)) heard({ table, id, before, after });
  };
  return {
    insert: (table, row) => {
      const id = rows.insert(table, row);
      edit(table, id, null, () => {});
      return id;
    },
    update: (table, id, row) =>
      edit(table, id, rows.get(table, id) ?? null, () => rows.update(table, id, row)),
    remove: (table, id) =>
      edit(table, id, rows.get(table, id) ?? null, () => rows.remove(table, id)),
  };
}

/** Columns that came after the image was kept do not count. */
export function isSame(image: Row | null, row: Row | null): boolean {
  if (image === null || row === null) return image === row;
  return Object.entries(image).every(([column, value]) => row[column] === value);
}
