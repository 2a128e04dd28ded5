import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { RowWriter } from '../database/row-writer.ts';

type Day = { readonly athleteId: AthleteId; readonly date: IsoDate };
type Entry = Day & { readonly id: number };

/** A table of which each day has at most one entry. */
type DailyTable<Record extends Entry> = {
  readonly between: (athleteId: AthleteId, first: IsoDate, last: IsoDate) => Record[];
  readonly add: (write: RowWriter, entry: Omit<Record, 'id'>) => Record;
  readonly save: (write: RowWriter, entry: Record) => void;
  readonly remove: (write: RowWriter, id: Record['id']) => void;
};

/** Makes `entry` the one of its day: new, in the place of the one that is there, or none with null. */
export function writeOfDay<Record extends Entry>(
  table: DailyTable<Record>,
  write: RowWriter,
  { athleteId, date }: Day,
  entry: Omit<Record, 'id'> | null,
): Record | null {
  const [before] = table.between(athleteId, date, date);
  if (before) table.remove(write, before.id);
  return entry === null ? null : table.add(write, entry);
}
