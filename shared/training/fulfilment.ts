import type { SessionId } from '../units/ids.ts';
import type { Activity } from './activity.ts';
import type { Session } from './session.ts';

/**
 * Which activity fulfils which session: the same day and sport, the same kind first, then the
 * nearest length; each used once. A session that is not in the result was not done.
 */
export function fulfilments(
  sessions: readonly Session[],
  activities: readonly Activity[],
): ReadonlyMap<SessionId, Activity> {
  const open = Map.groupBy(sessions, dayAndSport);
  const pairs = new Map<SessionId, Activity>();
  for (const activity of activities) {
    const candidates = open.get(dayAndSport(activity)) ?? [];
    const best = candidates.filter(({ id }) => !pairs.has(id)).sort(nearestTo(activity))[0];
    if (best) pairs.set(best.id, activity);
  }
  return pairs;
}

function dayAndSport(workout: Session | Activity): string {
  return `${workout.date} ${workout.sport}`;
}

function nearestTo(activity: Activity) {
  const distance = (session: Session) =>
    (session.kind === activity.kind ? 0 : 86_400) +
    Math.abs(session.durationSeconds - activity.durationSeconds);
  return (one: Session, other: Session) => distance(one) - distance(other);
}
