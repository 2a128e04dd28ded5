import { Refusal } from '../contract/refusal.ts';
import type { Session } from '../training/session.ts';
import { workoutName } from '../words/workout-name.ts';

/** The run that a swapped session was, on the session's own day. Throws a Refusal if it was none. */
export function swapBack(session: Session): Session {
  const { swappedFrom, id, athleteId, position, date, title, note, plannedFor } = session;
  if (!swappedFrom) {
    throw new Refusal(
      'not-possible',
      `${workoutName(session)} was not swapped, so there is no run to bring back. Nothing was changed.`,
    );
  }
  return {
    ...swappedFrom,
    id,
    athleteId,
    position,
    date,
    ...(title !== undefined && { title }),
    ...(note !== undefined && { note }),
    ...(plannedFor !== undefined && { plannedFor }),
  };
}
