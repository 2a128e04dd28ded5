import type { Workout } from '../../training/workout.ts';

const SECONDS_IN_AN_HOUR = 3_600;

/**
 * Hours from the end of the first of two workouts to the start of the next, by the clock on the
 * wall. Undefined when either does not say when it began. Never below 0: recordings can overlap.
 */
export function hoursBetween(one: Workout, other: Workout): number | undefined {
  const times = [timesOf(one), timesOf(other)].filter((time) => time !== undefined);
  const [first, second] = times.sort((a, b) => Temporal.PlainDateTime.compare(a.start, b.start));
  if (!first || !second) return undefined;
  const seconds = first.end.until(second.start).total('seconds');
  return Math.max(0, seconds / SECONDS_IN_AN_HOUR);
}

function timesOf(workout: Workout) {
  if (workout.status === 'planned' || workout.startedAt === undefined) return undefined;
  const start = Temporal.PlainDateTime.from(workout.startedAt);
  return { start, end: start.add({ seconds: Math.round(workout.durationSeconds) }) };
}
