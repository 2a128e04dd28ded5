import type { Sample } from '../heart-rate-meter.ts';
import { Unreadable } from '../unreadable.ts';
import type { FitSession } from './fit-recording.ts';

/** How far the summary may be from the samples before one of them must be wrong. */
const SHARE = 0.03;
const SLACK_SECONDS = 10;
const SLACK_METRES = 20;
const START_SLACK_SECONDS = 60;
/** Samples are at most this far apart while the timer runs; a longer break is a pause. */
const PAUSE_SECONDS = 30;

/**
 * A file with a wrong checksum has a wrong byte somewhere. Its summary counts only when the
 * samples, thousands of bytes elsewhere in the file, say the same. Throws Unreadable when not.
 */
export function confirmDamaged(session: FitSession): void {
  if (startAgrees(session) && timeAgrees(session) && distanceAgrees(session)) return;
  throw new Unreadable(
    'The file is damaged (its checksum is wrong), and its summary does not agree with its track. Copy it from the watch again, or log the activity by hand.',
  );
}

function startAgrees({ start, samples }: FitSession): boolean {
  const first = samples[0]?.time ?? Number.NaN;
  return Math.abs(first - (start ?? Number.NaN)) <= START_SLACK_SECONDS * 1000;
}

function timeAgrees({ samples, timerSeconds = Number.NaN }: FitSession): boolean {
  const recorded = sum(samples.map((sample, index) => timeSince(samples[index - 1], sample)));
  return Math.abs(recorded - timerSeconds) <= Math.max(SLACK_SECONDS, recorded * SHARE);
}

function timeSince(last: Sample | undefined, sample: Sample): number {
  const seconds = last ? (sample.time - last.time) / 1000 : 0;
  return seconds > 0 && seconds <= PAUSE_SECONDS ? seconds : 0;
}

function distanceAgrees({ samples, distanceMetres }: FitSession): boolean {
  const distances = samples.flatMap(({ distance }) => (distance === undefined ? [] : [distance]));
  const recorded = (distances.at(-1) ?? 0) - (distances[0] ?? 0);
  const slack = Math.max(SLACK_METRES, recorded * SHARE);
  return Math.abs(recorded - (distanceMetres ?? 0)) <= slack;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
