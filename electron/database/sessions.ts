import { Session } from '../../shared/training/session.ts';
import type { Connection } from './connection.ts';
import { entryTable } from './entry-table.ts';
import { codecOf } from './row-codec.ts';

const codec = codecOf<Session>({
  fields: Session.shape,
  booleans: ['warmUp'],
  json: ['swappedFrom'],
});

/** The table `session`: the plan. */
export function sessionsIn(connection: Connection) {
  return entryTable(connection, 'session', {
    codec,
    order: 'date, position, id',
    called: 'session',
  });
}
