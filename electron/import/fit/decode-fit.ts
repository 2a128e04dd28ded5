import type { ParsedFit } from 'fit-file-parser';
import { activityFromFacts } from '../activity-from-facts.ts';
import type { DecodedActivity, DecodeOptions, Recording } from '../decoded-activity.ts';
import { eachPart } from '../each-part.ts';
import { Unreadable } from '../unreadable.ts';
import { confirmDamaged } from './confirm-damaged.ts';
import { offsetOf } from './fit-clock.ts';
import { type FitSession, sessionsOf } from './fit-recording.ts';
import { sportOfFit, surfaceOfFit } from './fit-sport.ts';
import { zonesOf } from './fit-zones.ts';
import { type HeartRates, heartRatesOf } from './hard-part-of-fit.ts';
import { noActivity } from './no-activity.ts';
import { readFit } from './read-fit.ts';

/** One activity for each session of a FIT file; the transitions of a race are left out. */
export function decodeFit(bytes: Buffer<ArrayBuffer>, options: DecodeOptions): Recording {
  const { parts, unread } = readFit(bytes);
  const sessions = parts.flatMap((part) =>
    sessionsOf(part.fit).map((session) => ({ ...part, session })),
  );
  if (sessions.length === 0) throw noActivity(parts.map(({ fit }) => fit));
  const { activities, leftOut } = eachPart(sessions, ({ fit, damaged, session }) => {
    if (damaged) confirmDamaged(session);
    return activityOf(fit, session, heartRates(fit, damaged, session, options), options);
  });
  const unreadReason = unread ? [`What follows the first recording was left out. ${unread}`] : [];
  return {
    damaged: unread !== undefined || parts.some(({ damaged }) => damaged),
    activities: withoutRepeats(activities),
    leftOut: [...leftOut, ...unreadReason],
  };
}

/** Of a damaged file only the samples count, as one wrong byte among thousands changes little. */
function heartRates(
  fit: ParsedFit,
  damaged: boolean,
  session: FitSession,
  { zoneThreeHeartRate }: DecodeOptions,
): HeartRates {
  return damaged
    ? heartRatesOf({ ...session, averageHeartRate: undefined }, {}, zoneThreeHeartRate)
    : heartRatesOf(session, zonesOf(fit, session.index), zoneThreeHeartRate);
}

function activityOf(
  fit: ParsedFit,
  session: FitSession,
  heartRates: HeartRates,
  { timeZone }: DecodeOptions,
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
    zone: offsetOf(fit) ?? timeZone,
    durationSeconds: session.timerSeconds,
    distanceMetres: session.distanceMetres,
    ...heartRates,
  });
}

/** Files in a row can hold the same session twice. */
function withoutRepeats(activities: readonly DecodedActivity[]): readonly DecodedActivity[] {
  const seen = new Set<string>();
  return activities.filter(({ sport, startedAt, durationSeconds }) => {
    const key = `${sport} ${startedAt} ${durationSeconds}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
