import { Unreadable } from '../unreadable.ts';
import type { FitSession } from './fit-recording.ts';

/** How far the summary may be from the samples before one of them must be wrong. */
const TOLERANCE = 0.05;
const SLACK_SECONDS = 60;
const SLACK_METRES = 50;

/**
 * A file with a wrong checksum has a wrong byte somewhere. Its summary counts only when the
 * samples, thousands of bytes elsewhere in the file, say the same. Throws Unreadable when not.
 */
export function confirmDamaged(session: FitSession): void {
  const agrees = startAgrees(session) && timeAgrees(session) && distanceAgrees(session);
  if (agrees) return;
  throw new Unreadable(
    'The file is damaged (its checksum is wrong), and its summary does not agree with its track. Copy it from the watch again, or log the activity by hand.',
  );
}

function startAgrees({ start, samples }: FitSession): boolean {
  const first = samples[0]?.time;
  if (start === undefined || first === undefined) return false;
  return Math.abs(first - start) <= SLACK_SECONDS * 1000;
}

function timeAgrees({ samples, timerSeconds, elapsedSeconds }: FitSession): boolean {
  const span = ((samples.at(-1)?.time ?? 0) - (samples[0]?.time ?? 0)) / 1000;
  if (timerSeconds === undefined || elapsedSeconds === undefined) return false;
  const slack = Math.max(SLACK_SECONDS, span * TOLERANCE);
  return timerSeconds <= elapsedSeconds + 1 && Math.abs(elapsedSeconds - span) <= slack;
}

function distanceAgrees({ samples, distanceMetres }: FitSession): boolean {
  if (!distanceMetres) return true;
  const distances = samples.flatMap(({ distance }) => (distance === undefined ? [] : [distance]));
  const recorded = (distances.at(-1) ?? 0) - (distances[0] ?? 0);
  const slack = Math.min(SLACK_METRES, distanceMetres / 2);
  return Math.abs(recorded - distanceMetres) <= Math.max(slack, distanceMetres * TOLERANCE);
}
