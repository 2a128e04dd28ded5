import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { Connection } from './connection.ts';
import type { Codec, RowOf } from './row-codec.ts';
import type { RowWriter } from './row-writer.ts';
import type { EditedTable, Row } from './rows.ts';

type Entry = { readonly id: number; readonly athleteId: AthleteId; readonly date: IsoDate };

/** What the tables of an athlete's dated entries have in common. */
export function entryTable<Record extends Entry>(
  connection: Connection,
  table: Exclude<EditedTable, 'athlete' | 'template'>,
  means: {
    readonly codec: Codec<Record>;
    readonly order: string;
    /** What people call it: "session". */
    readonly called: string;
  },
) {
  const { codec, called } = means;
  const byId = connection.prepare<[number], RowOf<Record>>(
    `SELECT ${codec.columns} FROM ${table} WHERE id = ?`,
  );
  const between = connection.prepare<[AthleteId, IsoDate, IsoDate], RowOf<Record>>(
    `SELECT ${codec.columns} FROM ${table}
      WHERE athleteId = ? AND date BETWEEN ? AND ? ORDER BY ${means.order}`,
  );
  const lastDay = connection
    .prepare<[AthleteId, IsoDate], IsoDate | null>(
      `SELECT max(date) FROM ${table} WHERE athleteId = ? AND date <= ?`,
    )
    .pluck();
  const find = (id: number): Record[] => {
    const row = byId.get(id);
    return row ? [codec.fromRow(row)] : [];
  };
  const get = (id: number): Record => {
    const [entry] = find(id);
    if (entry) return entry;
    throw new Refusal(
      'not-found',
      `There is no ${called} with the id ${id}. Perhaps it was deleted.`,
    );
  };
  return {
    get: (id: Record['id']): Record => get(id),
    /** The entry in a list, which is empty when there is none. */
    find: (id: Record['id']): Record[] => find(id),
    /** Both days included. */
    between: (athleteId: AthleteId, first: IsoDate, last: IsoDate): Record[] =>
      between.all(athleteId, first, last).map(codec.fromRow),
    /** Those of the last day that has any, up to and with `until`. */
    ofLastDay: (athleteId: AthleteId, until: IsoDate): Record[] => {
      const last = lastDay.get(athleteId, until);
      return last ? between.all(athleteId, last, last).map(codec.fromRow) : [];
    },
    /** `besides` are columns that are not of the record. */
    add: (write: RowWriter, entry: Omit<Record, 'id'>, besides: Row = {}): Record =>
      get(write.insert(table, { ...codec.toRow(entry), ...besides })),
    save: (write: RowWriter, entry: Record): void =>
      write.update(table, entry.id, codec.toRow(entry)),
    remove: (write: RowWriter, id: Record['id']): void => write.remove(table, id),
  };
}
