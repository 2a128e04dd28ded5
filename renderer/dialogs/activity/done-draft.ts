import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { Units } from '../../../shared/units/units.ts';
import { draftOf, emptyDraft, type WorkoutDraft } from '../workout/draft.ts';

/** The form of an activity to log. What was planned is taken over, but never how it felt. */
export function newActivityDraft(
  date: IsoDate,
  from: Session | undefined,
  units: Units,
): WorkoutDraft {
  if (!from) return emptyDraft(date);
  return { ...draftOf(from, units), date: from.date, rpe: undefined };
}
