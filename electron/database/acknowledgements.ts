import { Acknowledgement } from '../../shared/rules/acknowledgement.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { Connection } from './connection.ts';
import { entryTable } from './entry-table.ts';
import { codecOf, type RowOf } from './row-codec.ts';

const codec = codecOf<Acknowledgement>({ fields: Acknowledgement.shape });

/** The table `acknowledgement`: the athlete's own word that a flag may rest. */
export function acknowledgementsIn(connection: Connection) {
  const same = connection.prepare<[AthleteId, string, string], RowOf<Acknowledgement>>(
    `SELECT ${codec.columns} FROM acknowledgement WHERE athleteId = ? AND rule = ? AND about = ?`,
  );
  return {
    ...entryTable(connection, 'acknowledgement', {
      codec,
      order: 'date, id',
      called: 'acknowledgement',
    }),
    /** The one that a flag about the same thing has already. */
    of: ({ athleteId, rule, about }: Omit<Acknowledgement, 'id'>): Acknowledgement | undefined => {
      const row = same.get(athleteId, rule, about);
      return row && codec.fromRow(row);
    },
  };
}
