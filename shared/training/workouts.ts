import type { IsoDate } from '../calendar/iso-date.ts';
import type { Activity } from './activity.ts';
import { fulfilments } from './fulfilment.ts';
import type { Session } from './session.ts';
import type { Workout } from './workout.ts';

/**
 * Planned and done together, in order of days: every activity, and the sessions from `today` on
 * that no activity has fulfilled and nobody has skipped. A session of a past day that was not done was not training.
 */
export function workoutsOf(
  entries: { readonly sessions: readonly Session[]; readonly activities: readonly Activity[] },
  today: IsoDate,
): readonly Workout[] {
  const ahead = entries.sessions.filter(
    (session) => session.date >= today && session.skippedBecause === undefined,
  );
  const done = fulfilments(ahead, entries.activities);
  const workouts: Workout[] = [
    ...entries.activities.map((activity) => ({ ...activity, status: 'done' as const })),
    ...ahead
      .filter(({ id }) => !done.has(id))
      .map((session) => ({ ...session, status: 'planned' as const })),
  ];
  return workouts.sort((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
  );
}
