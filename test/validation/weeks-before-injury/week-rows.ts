import { hardPartFits } from '../../../shared/training/workout-fields.ts';
import { metres } from '../../../shared/units/units.ts';
import { placesOf, refused, type Table } from '../read-table.ts';

/** What a row says of one week: running, and the part of it in zone 3 and above. */
export type RunningWeek = { readonly kilometres: number; readonly hardKilometres: number };

/** The three weeks before a day, the nearest first, and whether an injury came on that day. */
export type WeekRow = {
  readonly injured: boolean;
  readonly weeks: readonly [RunningWeek, RunningWeek, RunningWeek];
};

const DISTANCE = 'total kms';
const HARD = 'total km Z3-Z4-Z5-T1-T2';
/** The nearest week has no suffix; `.2` begins three weeks before the day. */
const COLUMNS = [
  DISTANCE,
  `${DISTANCE}.1`,
  `${DISTANCE}.2`,
  HARD,
  `${HARD}.1`,
  `${HARD}.2`,
  'injury',
] as const;
type Column = (typeof COLUMNS)[number];

/** Kilometres. More than this in a week is a slip of the pen. */
const KILOMETRES_AT_MOST = 1_000;

/** The rows of a published table of weeks. Refuses one with a number that cannot be. */
export function weekRowsOf(table: Table): readonly WeekRow[] {
  const placeOf = placesOf(table, COLUMNS);
  return table.rows.map((row, index) => {
    const at = (column: Column) => {
      const text = row[placeOf(column)] ?? '';
      return { text, where: `row ${index + 1}, column "${column}"` };
    };
    const week = (distance: Column, hard: Column) => weekOf(table, at(distance), at(hard));
    return {
      injured: isInjury(table, at('injury')),
      weeks: [
        week(DISTANCE, HARD),
        week(`${DISTANCE}.1`, `${HARD}.1`),
        week(`${DISTANCE}.2`, `${HARD}.2`),
      ],
    };
  });
}

type Cell = { readonly text: string; readonly where: string };

function weekOf(table: Table, distance: Cell, hard: Cell): RunningWeek {
  const kilometres = kilometresOf(table, distance);
  const hardKilometres = kilometresOf(table, hard);
  const fits = hardPartFits({ distanceMetres: kilometres, hardDistanceMetres: hardKilometres });
  if (!fits) {
    throw refused(table.path, `${hard.where} says ${hard.text} km hard of ${distance.text} km`);
  }
  return { kilometres, hardKilometres };
}

function kilometresOf(table: Table, { text, where }: Cell): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= 0 && value <= KILOMETRES_AT_MOST) return value;
  throw refused(table.path, `${where} says "${text}", which is no distance of 0 to 1,000 km`);
}

function isInjury(table: Table, { text, where }: Cell): boolean {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value === 0 || value === 1) return value === 1;
  throw refused(table.path, `${where} says "${text}", which is neither 0 nor 1`);
}

/** Whole metres, so that 59.2 km is not a hair more. */
export function metresOf(kilometres: number) {
  return metres(Math.round(kilometres * 1_000));
}
