import { activityFromFacts, type Facts } from '../../../electron/import/activity-from-facts.ts';
import { sportOfWords, surfaceOfWords } from '../../../electron/import/sport-words.ts';
import { titleFrom } from '../../../electron/import/title.ts';
import { Unreadable } from '../../../electron/import/unreadable.ts';
import { Activity } from '../../../shared/training/activity.ts';
import { placesOf, refused, type Table } from '../read-table.ts';

/** The activities of one runner in order of days, and which rows of the file are none. */
export type Log = {
  readonly activities: readonly Activity[];
  readonly leftOut: readonly { readonly row: number; readonly because: string }[];
};

const COLUMNS = [
  'Activity Date',
  'Activity Name',
  'Activity Type',
  'Moving Time',
  'Distance',
] as const;
type Column = (typeof COLUMNS)[number];

/** An export writes times without a zone; they are in UTC. */
const ZONE = 'UTC';

/** The `activities.csv` of a Strava export as the importer would have it from files. */
export function stravaLogOf(table: Table): Log {
  const placeOf = placesOf(table, COLUMNS);
  refuseSingleDistance(table);
  const activities: Activity[] = [];
  const leftOut: { row: number; because: string }[] = [];
  for (const [index, row] of table.rows.entries()) {
    const read = activityOf((column) => row[placeOf(column)] ?? '', index + 1);
    if (typeof read === 'string') leftOut.push({ row: index + 1, because: read });
    else activities.push(read);
  }
  if (activities.length === 0) {
    throw refused(table.path, `none of its rows is an activity (${leftOut[0]?.because})`);
  }
  return { activities: activities.sort(byDate), leftOut };
}

/** The first column of that name is for people, in their units; the second is in metres. */
function refuseSingleDistance({ path, header }: Table): void {
  if (header.indexOf('Distance') === header.lastIndexOf('Distance')) {
    throw refused(path, 'it has one column "Distance" where an export has a second one in metres');
  }
}

function byDate(one: Activity, other: Activity): number {
  return one.date < other.date ? -1 : one.date > other.date ? 1 : 0;
}

/** The activity of a row, or why there is none. */
function activityOf(cell: (column: Column) => string, id: number): Activity | string {
  const facts = factsOf(cell);
  if (typeof facts === 'string') return facts;
  try {
    return Activity.parse({ ...activityFromFacts(facts), id, athleteId: 1 });
  } catch (fault) {
    if (fault instanceof Unreadable) return fault.message;
    throw fault;
  }
}

function factsOf(cell: (column: Column) => string): Facts | string {
  const type = cell('Activity Type');
  const start = Date.parse(`${cell('Activity Date')} ${ZONE}`);
  if (Number.isNaN(start)) return `"${cell('Activity Date')}" is no time.`;
  const durationSeconds = numberOf(cell('Moving Time'));
  if (durationSeconds === undefined) return `"${cell('Moving Time')}" is no time in seconds.`;
  const distance = cell('Distance');
  if (distance.trim() !== '' && numberOf(distance) === undefined) {
    return `"${distance}" is no distance in metres.`;
  }
  return {
    sport: sportOfWords(type),
    surface: surfaceOfWords(type),
    title: titleFrom(cell('Activity Name')),
    start,
    zone: ZONE,
    durationSeconds,
    distanceMetres: numberOf(distance),
    averageHeartRate: undefined,
  };
}

function numberOf(text: string): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}
