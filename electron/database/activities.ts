import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { Activity } from '../../shared/training/activity.ts';
import type { ActivityId, AthleteId } from '../../shared/units/ids.ts';
import type { Connection } from './connection.ts';
import { entryTable } from './entry-table.ts';
import { codecOf } from './row-codec.ts';

const codec = codecOf<Activity>({
  fields: Activity.shape,
  booleans: ['warmUp'],
  json: ['origin', 'fulfils'],
});

/** The table `activity`: what was done. */
export function activitiesIn(connection: Connection) {
  const firstDate = connection
    .prepare<[AthleteId], IsoDate | null>('SELECT min(date) FROM activity WHERE athleteId = ?')
    .pluck();
  const lastRun = connection
    .prepare<[AthleteId, IsoDate], IsoDate>(
      `SELECT date FROM activity WHERE athleteId = ? AND date < ? AND sport = 'run'
        ORDER BY date DESC LIMIT 1`,
    )
    .pluck();
  const byContent = connection
    .prepare<[AthleteId, string, number], ActivityId>(
      'SELECT id FROM activity WHERE athleteId = ? AND contentHash = ? AND contentIndex = ?',
    )
    .pluck();
  return {
    ...entryTable(connection, 'activity', {
      codec,
      // One that was logged by hand has no start and comes last, in the order of logging.
      order: 'date, startedAt IS NULL, startedAt, id',
      called: 'activity',
    }),
    /** The day of the first activity ever. */
    firstDate: (athleteId: AthleteId): IsoDate | undefined => firstDate.get(athleteId) ?? undefined,
    /** The day of the last run before a day. */
    lastRunBefore: (athleteId: AthleteId, date: IsoDate): IsoDate | undefined =>
      lastRun.get(athleteId, date) ?? undefined,
    /** The activity that came from this part of a file with this content. */
    fromContent: (athleteId: AthleteId, contentHash: string, contentIndex: number) =>
      byContent.get(athleteId, contentHash, contentIndex),
  };
}
