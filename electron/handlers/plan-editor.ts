import { weekOf } from '../../shared/calendar/iso-week.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { editedSession } from '../../shared/planning/edit-session.ts';
import type { PlanEdit, SessionEdit } from '../../shared/planning/plan-edit.ts';
import { templateWorkout } from '../../shared/templates/save-template.ts';
import { Session } from '../../shared/training/session.ts';
import { HARD_PART_MESSAGE, hardPartFits } from '../../shared/training/workout-fields.ts';
import type { AthleteId, SessionId } from '../../shared/units/ids.ts';
import { workoutName } from '../../shared/words/workout-name.ts';
import { readHistory } from '../database/read-history.ts';
import type { RowWriter } from '../database/row-writer.ts';
import { checked } from './checked.ts';
import { refuseOverfullDay } from './full-day.ts';
import type { Means } from './means.ts';
import { planOn } from './plan-on.ts';
import { sessionPlaces } from './session-places.ts';

const WholeSession = Session.refine(hardPartFits, HARD_PART_MESSAGE);

/** Makes edits of the plan, one after the other, and gives the sessions that they touched and left. */
export function planEditor({ database, clock }: Means) {
  const { athletes, sessions } = database;
  const places = sessionPlaces(database);

  /** With the same window of history as the screen has, so that both say the same. */
  function change(write: RowWriter, before: Session, edit: SessionEdit): void {
    const week = weekOf(before.date, athletes.get(before.athleteId).weekStart);
    const history = readHistory(database, before.athleteId, week);
    const edited = editedSession(before, edit, history, clock.today());
    const position = edit.type === 'move' ? edit.position : undefined;
    if (edited) save(write, before, edited, position);
    else places.remove(write, before);
  }

  function save(write: RowWriter, before: Session, edited: Session, position?: number): void {
    const after = checked(WholeSession, edited, workoutName(before));
    const grows = after.durationSeconds > before.durationSeconds || after.date !== before.date;
    if (grows) refuseOverfullDay(after, places.others(after, after.date), 'planned');
    const stays = after.date === before.date && position === undefined;
    if (stays) sessions.save(write, after);
    else places.place(write, after, before.date, position);
  }

  type CopyEdit = Extract<PlanEdit, { type: 'copy' }>;
  function copy(write: RowWriter, session: Session, { date, position }: CopyEdit): Session {
    const workout = { ...templateWorkout(session), date };
    const planned = planOn(database, write, session.athleteId, workout);
    return places.place(write, planned, date, position);
  }

  function make(write: RowWriter, athleteId: AthleteId, edit: PlanEdit): SessionId {
    if (edit.type === 'plan') return planOn(database, write, athleteId, edit.workout).id;
    const session = ownSession(sessions.get(edit.sessionId), athleteId);
    if (edit.type === 'copy') return copy(write, session, edit).id;
    change(write, session, edit);
    return edit.sessionId;
  }

  return (
    write: RowWriter,
    athleteId: AthleteId,
    edits: readonly PlanEdit[],
  ): readonly Session[] => {
    const touched = new Set(edits.map((edit) => make(write, athleteId, edit)));
    return [...touched].flatMap(sessions.find);
  };
}

function ownSession(session: Session, athleteId: AthleteId): Session {
  if (session.athleteId === athleteId) return session;
  throw new Refusal(
    'not-possible',
    `The session ${session.id} belongs to another athlete than ${athleteId}. Nothing was changed.`,
  );
}
