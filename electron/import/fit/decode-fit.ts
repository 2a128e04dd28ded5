import type { ParsedFit } from 'fit-file-parser';
import { activityFromFacts } from '../activity-from-facts.ts';
import type { DecodedActivity, DecodeOptions, Recording } from '../decoded-activity.ts';
import { Unreadable } from '../unreadable.ts';
import { confirmDamaged } from './confirm-damaged.ts';
import { offsetOf } from './fit-clock.ts';
import { type FitSession, sessionsOf } from './fit-recording.ts';
import { sportOfFit, surfaceOfFit } from './fit-sport.ts';
import { zonesOf } from './fit-zones.ts';
import { heartRatesOf } from './hard-part-of-fit.ts';
import { noActivity } from './no-activity.ts';
import { readFit } from './read-fit.ts';

/** One activity for each session of a FIT file; the transitions of a race are left out. */
export function decodeFit(bytes: Buffer<ArrayBuffer>, options: DecodeOptions): Recording {
  const { damaged, parts } = readFit(bytes);
  const activities = parts.flatMap((fit) => activitiesOf(fit, damaged, options));
  if (activities.length === 0) throw noActivity(parts);
  return { damaged, activities: withoutRepeats(activities) };
}

function activitiesOf(fit: ParsedFit, damaged: boolean, options: DecodeOptions) {
  const zone = offsetOf(fit) ?? options.timeZone;
  return sessionsOf(fit).map((session) => {
    if (damaged) confirmDamaged(session);
    return activityOf(fit, session, zone, options.zoneThreeHeartRate);
  });
}

function activityOf(
  fit: ParsedFit,
  session: FitSession,
  zone: string,
  zoneThree: number | undefined,
): DecodedActivity {
  const start = session.start ?? session.samples[0]?.time;
  if (start === undefined) {
    throw new Unreadable(
      'The file names no start time, so the activity cannot be placed on a day. Log it by hand.',
    );
  }
  if (session.timerSeconds === undefined) {
    throw new Unreadable('The file does not say how long the activity took. Log it by hand.');
  }
  return activityFromFacts({
    sport: sportOfFit(session),
    surface: surfaceOfFit(session),
    start,
    zone,
    durationSeconds: session.timerSeconds,
    distanceMetres: session.distanceMetres,
    ...heartRatesOf(session, zonesOf(fit, session.index), zoneThree),
  });
}

/** Files in a row can hold the same session twice. */
function withoutRepeats(activities: readonly DecodedActivity[]): readonly DecodedActivity[] {
  const byContent = new Map(activities.map((activity) => [JSON.stringify(activity), activity]));
  return [...byContent.values()];
}
