import type { IsoDate } from '../calendar/iso-date.ts';
import { templateWorkout } from '../templates/save-template.ts';
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
  return { ...history, sessions: inOrder(editedSessions(history, edit, today)) };
}

function editedSessions(history: History, edit: PlanEdit, today: IsoDate): readonly Session[] {
  const { sessions } = history;
  if (edit.type === 'plan') return withNew(history, edit.workout);
  const session = sessions.find(({ id }) => id === edit.sessionId);
  if (!session) return sessions;
  if (edit.type === 'copy') {
    const workout = { ...templateWorkout(session), date: edit.date };
    return withNew(history, workout, edit.position);
  }
  return changed(session, edit, history, today);
}

/** A session that goes to another day comes last on it, or where the edit says. */
function changed(
  session: Session,
  edit: SessionEdit,
  history: History,
  today: IsoDate,
): readonly Session[] {
  const others = history.sessions.filter(({ id }) => id !== session.id);
  const after = editedSession(session, edit, history, today);
  if (!after) return others;
  const position = edit.type === 'move' ? edit.position : undefined;
  const stays = after.date === session.date && position === undefined;
  return stays ? [...others, after] : placed(others, after, position);
}

/** A session that is not saved yet, under an id that no other session of the history has. */
function withNew(
  { athlete, sessions }: History,
  workout: PlannedWorkout,
  position?: number,
): readonly Session[] {
  const highest = Math.max(0, ...sessions.map(({ id }) => id));
  const id = SessionId.parse(highest + 1);
  return placed(sessions, { ...workout, id, athleteId: athlete.id, position: 0 }, position);
}

/** The session among the others of its day: before the one at `position`, or last. */
function placed(
  others: readonly Session[],
  session: Session,
  position?: number,
): readonly Session[] {
  if (position === undefined) return [...others, { ...session, position: others.length }];
  // Between two whole numbers: putting them in order makes it whole again.
  return [...inOrder(others), { ...session, position: position - 0.5 }];
}
