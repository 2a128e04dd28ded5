import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { ImportReport } from '../../shared/contract/import-operations.ts';
import type { Activity } from '../../shared/training/activity.ts';
import { loggedTwice } from '../../shared/training/logged-twice.ts';
import { isSameRecording } from '../../shared/training/same-recording.ts';
import type { ActivityId, AthleteId } from '../../shared/units/ids.ts';
import type { Database } from '../database/open-database.ts';
import type { RowWriter } from '../database/row-writer.ts';
import type { DecodedActivity, DecodeOutcome } from '../import/decoded-activity.ts';
import { activityOf, problemWith } from './imported-activity.ts';

type Landed = {
  -readonly [Part in keyof ImportReport]: [...ImportReport[Part]];
};
type Decoded = Extract<DecodeOutcome, { status: 'decoded' }>;

/** Adds what was decoded and is new. One that cannot be added is reported and stops nothing. */
export function land(
  activities: Database['activities'],
  write: RowWriter,
  athleteId: AthleteId,
  outcomes: readonly DecodeOutcome[],
  today: IsoDate,
): ImportReport {
  const report: Landed = { imported: [], duplicates: [], failed: [] };
  const target = { activities, write, athleteId, today };
  for (const outcome of outcomes) {
    if (outcome.status === 'decoded') landFile(target, outcome, report);
    else report.failed.push({ path: outcome.path, reason: outcome.reason });
  }
  return report;
}

type Target = {
  readonly activities: Database['activities'];
  readonly write: RowWriter;
  readonly athleteId: AthleteId;
  readonly today: IsoDate;
};

function landFile(
  { activities, write, athleteId, today }: Target,
  file: Decoded,
  report: Landed,
): void {
  const { path, contentHash, leftOut } = file;
  for (const reason of leftOut) report.failed.push({ path, reason });
  for (const [contentIndex, decoded] of file.activities.entries()) {
    const same =
      activities.fromContent(athleteId, contentHash, contentIndex) ??
      recordedBefore(file, decoded, activities.between(athleteId, decoded.date, decoded.date));
    const problem = problemWith(decoded, today);
    if (same) report.duplicates.push({ path, activityId: same });
    else if (problem) report.failed.push({ path, reason: problem });
    else {
      const entry = { athleteId, ...activityOf(file, decoded) };
      const activity = activities.add(write, entry, { contentHash, contentIndex });
      report.imported.push({
        ...reported(file, activity, decoded.startedAt),
        ...loggedAs(activity, activities),
      });
    }
  }
}

/** The activity of that day that is the same, from another file. */
function recordedBefore(
  { format }: Decoded,
  decoded: DecodedActivity,
  ofDay: readonly Activity[],
): ActivityId | undefined {
  const recording = { ...decoded, format };
  return ofDay.find((other) =>
    isSameRecording(recording, { ...other, format: other.origin?.format }),
  )?.id;
}

/** The entry made by hand that may be of the same workout. */
function loggedAs(
  { id, athleteId, date }: Activity,
  activities: Database['activities'],
): Pick<ImportReport['imported'][number], 'mayBeLoggedAs'> {
  const pairs = loggedTwice(activities.between(athleteId, date, date));
  const twice = pairs.find(({ recording }) => recording.id === id);
  return twice ? { mayBeLoggedAs: twice.entry.id } : {};
}

function reported(
  { path, damaged }: Decoded,
  activity: Activity,
  start: string,
): ImportReport['imported'][number] {
  const { id, sport, date, durationSeconds, distanceMetres, hardDistanceMetres } = activity;
  return {
    path,
    activityId: id,
    sport,
    date,
    start,
    ...(distanceMetres !== undefined && { distanceMetres }),
    durationSeconds,
    hasHeartRate: activity.averageHeartRate !== undefined,
    ...(hardDistanceMetres !== undefined && { hardDistanceMetres }),
    damaged,
  };
}
