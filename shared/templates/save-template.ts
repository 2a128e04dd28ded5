import { daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import type { Session } from '../training/session.ts';
import type { TemplateSession } from './template.ts';

/** What of a session is planned again: not its day, nor what life has done to it since. */
export function templateWorkout(session: Session): TemplateSession['workout'] {
  const { id, athleteId, position, date, swappedFrom, plannedFor, skippedBecause, ...workout } =
    session;
  return workout;
}

/** The sessions of a stretch of days that begins on `first`, as a template. */
export function templateSessions(
  sessions: readonly Session[],
  first: IsoDate,
): readonly TemplateSession[] {
  return sessions.map((session) => ({
    dayOffset: daysBetween(first, session.date),
    workout: templateWorkout(session),
  }));
}
