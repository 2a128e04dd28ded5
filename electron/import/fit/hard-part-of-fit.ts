import { type Hard, HeartRateMeter } from '../heart-rate-meter.ts';
import type { FitSession } from './fit-recording.ts';
import type { FileZones } from './fit-zones.ts';

/** Zone times that account for less of the timer than this leave too much unknown. */
const KNOWN_AT_LEAST = 0.9;
/** The samples may tell another time in zone 3 and above by this share of the whole. */
const DISAGREEMENT_AT_MOST = 0.05;

export type HeartRates = Hard & { readonly averageHeartRate: number | undefined };

/**
 * Heart rate of one session. The hard part follows the zones that the file states, and the
 * athlete's own zone 3 where it states none. Time comes from the watch where it has counted
 * it, distance from the samples, and only when both tell the same story.
 */
export function heartRatesOf(
  session: FitSession,
  zones: FileZones,
  zoneThree: number | undefined,
): HeartRates {
  const meter = new HeartRateMeter(zones.zoneThree ?? zoneThree);
  for (const sample of session.samples) meter.add(sample);
  const whole = session.timerSeconds ?? 0;
  const sampled = meter.hardPart(whole, session.distanceMetres || undefined);
  return {
    averageHeartRate: session.averageHeartRate || meter.average,
    ...hardPart(zones, sampled, whole, zoneThree),
  };
}

function hardPart(
  { zoneThree, time }: FileZones,
  sampled: Hard,
  whole: number,
  ownZoneThree: number | undefined,
): Hard {
  // Times in zones without their boundaries cannot be compared with the athlete's own zone.
  if (!time || (zoneThree === undefined && ownZoneThree !== undefined)) return sampled;
  if (time.knownSeconds < whole * KNOWN_AT_LEAST) return {};
  const hardDurationSeconds = Math.min(time.hardSeconds, whole);
  const { hardDurationSeconds: sampledSeconds, hardDistanceMetres } = sampled;
  const agrees =
    sampledSeconds !== undefined &&
    Math.abs(sampledSeconds - hardDurationSeconds) <= whole * DISAGREEMENT_AT_MOST;
  return agrees && hardDistanceMetres !== undefined
    ? { hardDurationSeconds, hardDistanceMetres }
    : { hardDurationSeconds };
}
