import type { ParsedFit } from 'fit-file-parser';
import type { Sample } from '../heart-rate-meter.ts';
import { momentIn, numberIn } from './fit-values.ts';

/** One session of a FIT file with the samples that were recorded in it. */
export type FitSession = {
  readonly index: number;
  readonly sport: unknown;
  readonly sub_sport: unknown;
  /** Milliseconds since 1970. */
  readonly start: number | undefined;
  /** Timer time: pauses are not in it. */
  readonly timerSeconds: number | undefined;
  readonly elapsedSeconds: number | undefined;
  readonly distanceMetres: number | undefined;
  readonly averageHeartRate: number | undefined;
  readonly samples: readonly Sample[];
};

/** The sessions of a FIT file. Between two sports of a race, the transition is none. */
export function sessionsOf(fit: ParsedFit): readonly FitSession[] {
  const samples = samplesOf(fit);
  const starts = (fit.sessions ?? []).map(({ start_time }) => momentIn(start_time));
  return (fit.sessions ?? [])
    .map((session, index) => ({
      index,
      sport: session.sport,
      sub_sport: session.sub_sport,
      start: starts[index],
      timerSeconds: numberIn(session.total_timer_time),
      elapsedSeconds: numberIn(session.total_elapsed_time),
      distanceMetres: numberIn(session.total_distance),
      averageHeartRate: numberIn(session.avg_heart_rate),
      samples: samplesWithin(samples, starts, index),
    }))
    .filter(({ sport }) => sport !== 'transition');
}

function samplesOf({ records = [] }: ParsedFit): readonly Sample[] {
  return records.flatMap((record) => {
    const time = momentIn(record.timestamp);
    if (time === undefined) return [];
    return [{ time, heartRate: numberIn(record.heart_rate), distance: numberIn(record.distance) }];
  });
}

/** A sample belongs to the session that began last before it; a lone session has them all. */
function samplesWithin(
  samples: readonly Sample[],
  starts: readonly (number | undefined)[],
  index: number,
): readonly Sample[] {
  if (starts.length === 1) return samples;
  const start = starts[index];
  if (start === undefined) return [];
  const later = starts.filter((other) => other !== undefined && other > start);
  const end = Math.min(...later.map(Number));
  return samples.filter(({ time }) => time >= start && time < end);
}
