import { DayAvailability } from '../../shared/planning/availability.ts';
import type { Connection } from './connection.ts';
import { entryTable } from './entry-table.ts';
import { codecOf } from './row-codec.ts';

const codec = codecOf<DayAvailability>({
  fields: DayAvailability.shape,
  booleans: ['dayOff'],
  json: ['sportsOutOfReach'],
});

/** The table `availability`: what a day leaves room for, where it is no usual day. */
export function availabilitiesIn(connection: Connection) {
  return entryTable(connection, 'availability', {
    codec,
    order: 'date',
    called: 'day of availability',
  });
}
