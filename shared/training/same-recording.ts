import type { Activity } from './activity.ts';

/** Two recordings of one activity can differ by how each rounds its timer, in seconds. */
const SAME_DURATION_SECONDS = 2;
/** Share of the longer time in which both were recorded. Each format counts the breaks in its own way. Our own choice. */
const SHARED_TIME_AT_LEAST = 0.5;
/** Share of the longer distance by which the other may be off. Our own choice. */
const DISTANCE_OFF_AT_MOST = 0.1;

type Recording = Pick<Activity, 'date' | 'sport' | 'durationSeconds' | 'distanceMetres'> & {
  readonly startedAt?: string | undefined;
  readonly format?: string | undefined;
};

/**
 * Is it one activity, recorded or exported twice? The same start, sport and as good as the same
 * duration; or, in two formats, recorded over the same time and as far: a service that turns a FIT
 * file into GPX drops its timer, and may drop its first points. No without both starts.
 */
export function isSameRecording(one: Recording, other: Recording): boolean {
  const { startedAt } = one;
  if (!startedAt || !other.startedAt) return false;
  if (one.date !== other.date || one.sport !== other.sport) return false;
  const apart = secondsBetween(startedAt, other.startedAt);
  const off = Math.abs(one.durationSeconds - other.durationSeconds);
  if (apart === 0 && off <= SAME_DURATION_SECONDS) return true;
  const isConverted = one.format !== other.format;
  return (
    isConverted && sharedTime(one, other, apart) >= SHARED_TIME_AT_LEAST && isAsFar(one, other)
  );
}

/** Whole seconds from one local start to the other. */
function secondsBetween(one: string, other: string): number {
  const start = Temporal.PlainDateTime.from(one);
  return Temporal.PlainDateTime.from(other).since(start, { largestUnit: 'second' }).seconds;
}

function sharedTime(one: Recording, other: Recording, apart: number): number {
  const begin = Math.max(0, apart);
  const end = Math.min(one.durationSeconds, apart + other.durationSeconds);
  return (end - begin) / Math.max(one.durationSeconds, other.durationSeconds);
}

/** What is not known of one speaks against nothing. */
function isAsFar(
  { distanceMetres: one }: Recording,
  { distanceMetres: other }: Recording,
): boolean {
  if (one === undefined || other === undefined) return true;
  return Math.abs(one - other) <= Math.max(one, other) * DISTANCE_OFF_AT_MOST;
}
