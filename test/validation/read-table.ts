import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { Refusal } from '../../shared/contract/refusal.ts';

/** A file of comma-separated values as text: its first line, and the rows under it. */
export type Table = {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Reads a table. Refuses a file that is not there, is no table, or holds no rows. */
export function readTable(path: string): Table {
  const [header, ...rows] = recordsOf(path, textOf(path));
  if (header === undefined || rows.length === 0) {
    throw refused(path, 'it holds no rows under a first line of column names');
  }
  return { path, header, rows };
}

/**
 * Where each of the columns stands; the last of those that share a name. Refuses a table without
 * one of them, and names all that it lacks.
 */
export function placesOf<Column extends string>(
  { path, header }: Table,
  columns: readonly Column[],
): (column: Column) => number {
  const lacking = columns.filter((column) => !header.includes(column));
  if (lacking.length > 0) {
    const names = lacking.map((column) => `"${column}"`).join(', ');
    throw refused(path, `it has no column ${names}`);
  }
  return (column) => header.lastIndexOf(column);
}

/** What cannot be used, why, and what to give instead. */
export function refused(path: string, why: string): Refusal {
  return new Refusal(
    'invalid-input',
    `The file ${path} was to be read, but ${why}. Nothing was counted. Give a file as it was published or exported, unchanged.`,
  );
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (fault) {
    throw refused(path, `it cannot be opened (${messageOf(fault)})`);
  }
}

function recordsOf(path: string, text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true });
  } catch (fault) {
    throw refused(path, `it is no table of comma-separated values (${messageOf(fault)})`);
  }
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
