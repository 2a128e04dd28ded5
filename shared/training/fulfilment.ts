import type { SessionId } from '../units/ids.ts';
import type { Activity } from './activity.ts';
import type { Session } from './session.ts';

/**
 * Which activity fulfils which session. The user's own word comes first; then the same day and
 * sport, the same kind first, then the nearest length; each used once. A session that is not in
 * the result was not done.
 */
export function fulfilments(
  sessions: readonly Session[],
  activities: readonly Activity[],
): ReadonlyMap<SessionId, Activity> {
  const pairs = byHand(sessions, activities);
  const open = Map.groupBy(
    sessions.filter(({ skippedBecause }) => skippedBecause === undefined),
    dayAndSport,
  );
  for (const activity of unsaidOnDaysOf(sessions, activities)) {
    const candidates = open.get(dayAndSport(activity)) ?? [];
    const best = candidates.filter(({ id }) => !pairs.has(id)).sort(nearestTo(activity))[0];
    if (best) pairs.set(best.id, activity);
  }
  return pairs;
}

/** Nobody has said what these fulfil, and something was planned on their day. */
function unsaidOnDaysOf(sessions: readonly Session[], activities: readonly Activity[]) {
  const days = new Set(sessions.map(({ date }) => date));
  return activities.filter(({ date, fulfils }) => fulfils === undefined && days.has(date));
}

function byHand(
  sessions: readonly Session[],
  activities: readonly Activity[],
): Map<SessionId, Activity> {
  const known = new Set(sessions.map(({ id }) => id));
  const pairs = new Map<SessionId, Activity>();
  for (const activity of activities) {
    const { fulfils } = activity;
    if (typeof fulfils === 'number' && known.has(fulfils)) pairs.set(fulfils, activity);
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
