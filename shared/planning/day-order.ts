import type { IsoDate } from '../calendar/iso-date.ts';
import type { Session } from '../training/session.ts';

/** The sessions in order of days and of places within them; each day's places are 0, 1, 2, … */
export function inOrder(sessions: readonly Session[]): readonly Session[] {
  const taken = new Map<IsoDate, number>();
  return sessions.toSorted(byDayAndPlace).map((session) => {
    const position = taken.get(session.date) ?? 0;
    taken.set(session.date, position + 1);
    return session.position === position ? session : { ...session, position };
  });
}

function byDayAndPlace(one: Session, other: Session): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return one.position - other.position || one.id - other.id;
}
