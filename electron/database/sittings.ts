import { Sitting } from '../../shared/body/sitting.ts';
import type { Connection } from './connection.ts';
import { entryTable } from './entry-table.ts';
import { codecOf } from './row-codec.ts';

const codec = codecOf<Sitting>({ fields: Sitting.shape, booleans: ['hardSeat'] });

/** The table `sitting`: one entry a day. */
export function sittingsIn(connection: Connection) {
  return entryTable(connection, 'sitting', {
    codec,
    order: 'date',
    called: 'day of sitting',
  });
}
