import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { Session } from '../../shared/training/session.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { Connection } from './connection.ts';
import { entryTable } from './entry-table.ts';
import { codecOf, type RowOf } from './row-codec.ts';

const codec = codecOf<Session>({
  fields: Session.shape,
  booleans: ['warmUp'],
  json: ['swappedFrom'],
});

/** The table `session`: the plan. */
export function sessionsIn(connection: Connection) {
  const movedOn = connection.prepare<[AthleteId, IsoDate, IsoDate, IsoDate], RowOf<Session>>(
    `SELECT ${codec.columns} FROM session
      WHERE athleteId = ? AND date > ? AND plannedFor BETWEEN ? AND ? ORDER BY date, position, id`,
  );
  return {
    ...entryTable(connection, 'session', {
      codec,
      order: 'date, position, id',
      called: 'session',
    }),
    /** Those after `last` that were planned first for a day from `first` to `last`. */
    movedOn: (athleteId: AthleteId, first: IsoDate, last: IsoDate): Session[] =>
      movedOn.all(athleteId, last, first, last).map(codec.fromRow),
  };
}
