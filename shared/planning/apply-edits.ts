import type { IsoDate } from '../calendar/iso-date.ts';
import type { PlannedWorkout, Session } from '../training/session.ts';
import { SessionId } from '../units/ids.ts';
import type { History } from '../week/history.ts';
import { inOrder } from './day-order.ts';
import { editedSession } from './edit-session.ts';
import type { PlanEdit, SessionEdit } from './plan-edit.ts';

/**
 * The history as it would be with these edits of the plan, one after the other: for previews and
 * for the search. An edit of a session that is not in the plan changes nothing.
 */
export function applyEdits(history: History, edits: readonly PlanEdit[], today: IsoDate): History {
  return edits.reduce((before, edit) => applyEdit(before, edit, today), history);
}

function applyEdit(history: History, edit: PlanEdit, today: IsoDate): History {
  const sessions =
    edit.type === 'plan'
      ? [...history.sessions, added(history, edit.workout)]
      : history.sessions.flatMap((session) =>
          session.id === edit.sessionId ? changed(session, edit, history, today) : session,
        );
  return { ...history, sessions: inOrder(sessions) };
}

/** A session that goes to another day comes last on it. */
function changed(
  session: Session,
  edit: SessionEdit,
  history: History,
  today: IsoDate,
): readonly Session[] {
  const after = editedSession(session, edit, history, today);
  if (!after) return [];
  return [after.date === session.date ? after : { ...after, position: history.sessions.length }];
}

/** A session that is not saved yet, under an id that no other session of the history has. */
function added({ athlete, sessions }: History, workout: PlannedWorkout): Session {
  const highest = Math.max(0, ...sessions.map(({ id }) => id));
  return {
    ...workout,
    id: SessionId.parse(highest + 1),
    athleteId: athlete.id,
    position: sessions.length,
  };
}
