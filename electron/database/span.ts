import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { SeasonSpan } from '../../shared/season/season.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { Connection } from './connection.ts';

/** Two looks into each index, however long the log is. */
const ENDS = ['session', 'activity', 'symptom']
  .flatMap((table) => [
    `(SELECT min(date) FROM ${table} WHERE athleteId = @athleteId)`,
    `(SELECT max(date) FROM ${table} WHERE athleteId = @athleteId)`,
  ])
  .map((select) => `SELECT ${select} AS date`)
  .join(' UNION ALL ');

/** Finds the first and the last day on which an athlete has anything logged or planned. */
export function spanIn(connection: Connection): (athleteId: AthleteId) => SeasonSpan | null {
  const span = connection.prepare<
    [{ athleteId: AthleteId }],
    { first: IsoDate | null; last: IsoDate | null }
  >(`SELECT min(date) AS first, max(date) AS last FROM (${ENDS})`);
  return (athleteId) => {
    const { first, last } = span.get({ athleteId }) ?? {};
    return first && last ? { first, last } : null;
  };
}
