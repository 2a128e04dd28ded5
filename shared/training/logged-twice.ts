import { withChanges } from '../contract/changes.ts';
import { metres, seconds } from '../units/units.ts';
import type { Activity } from './activity.ts';

/** Share of the recorded distance by which what is remembered may be off. Our own choice. */
const DISTANCE_OFF_AT_MOST = 0.1;
/** The same for minutes, which people round more and count with the breaks. Our own choice. */
const DURATION_OFF_AT_MOST = 0.2;

export type LoggedTwice = { readonly recording: Activity; readonly entry: Activity };

/**
 * What may have been logged twice among these activities: a recording, and the entry made by hand of
 * the same day and sport that is as long and far as what is known of both lets be, the nearest in
 * duration. Each is in one pair at most. It is a question to the user, who may well have run twice.
 */
export function loggedTwice(activities: readonly Activity[]): readonly LoggedTwice[] {
  const entries = new Set(activities.filter((activity) => !isRecorded(activity)));
  return activities.filter(isRecorded).flatMap((recording) => {
    const entry = nearest(recording, [...entries]);
    if (!entry) return [];
    entries.delete(entry);
    return [{ recording, entry }];
  });
}

function nearest(recording: Activity, entries: readonly Activity[]): Activity | undefined {
  const off = (entry: Activity) => Math.abs(entry.durationSeconds - recording.durationSeconds);
  return entries
    .filter((entry) => mayBeSame(entry, recording))
    .toSorted((one, other) => off(one) - off(other))[0];
}

function isRecorded({ origin }: Activity): boolean {
  return origin !== undefined;
}

function mayBeSame(entry: Activity, recording: Activity): boolean {
  return (
    entry.date === recording.date &&
    entry.sport === recording.sport &&
    isNear(entry.durationSeconds, recording.durationSeconds, DURATION_OFF_AT_MOST) &&
    isNear(entry.distanceMetres, recording.distanceMetres, DISTANCE_OFF_AT_MOST)
  );
}

/** What is not known of one speaks against nothing. */
function isNear(entered: number | undefined, recorded: number | undefined, share: number): boolean {
  if (entered === undefined || recorded === undefined) return true;
  return Math.abs(entered - recorded) <= recorded * share;
}

/**
 * One activity of the two: what was measured is the recording's, and what only a person can say
 * (kind, RPE, surface, words) is the entry's. So is a hard part, and a distance, that nothing
 * measured, the hard part no longer than the recording.
 */
export function joinedWithEntry(recording: Activity, entry: Activity): Activity {
  return withChanges(recording, {
    ...saidIn(entry),
    distanceMetres: recording.distanceMetres ?? entry.distanceMetres,
    ...(isHardPartKnown(recording) ? {} : hardPartWithin(recording, entry)),
  });
}

function saidIn({ kind, rpe, surface, warmUp, returnStep, title, note, fulfils }: Activity) {
  return { kind, rpe, surface, warmUp, returnStep, title, note, fulfils };
}

function isHardPartKnown({ hardDistanceMetres, hardDurationSeconds }: Activity): boolean {
  return hardDistanceMetres !== undefined || hardDurationSeconds !== undefined;
}

function hardPartWithin(recording: Activity, entry: Activity) {
  const { hardDistanceMetres: distance, hardDurationSeconds: duration } = entry;
  const most = recording.distanceMetres ?? entry.distanceMetres;
  return {
    hardDistanceMetres: distance && most ? metres(Math.min(distance, most)) : distance,
    hardDurationSeconds: duration && seconds(Math.min(duration, recording.durationSeconds)),
  };
}
