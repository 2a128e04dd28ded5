import { addDays, type IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { templateWorkout } from '../../shared/templates/save-template.ts';
import type { PlannedWorkout, Session } from '../../shared/training/session.ts';
import { formatDayFrom } from '../../shared/words/format.ts';
import { workoutName } from '../../shared/words/workout-name.ts';
import type { RowWriter } from '../database/row-writer.ts';
import type { Means } from './means.ts';
import { planOn } from './plan-on.ts';
import { sessionPlaces } from './session-places.ts';

const DAYS_IN_A_WEEK = 7;

export function repeatHandlers({
  database,
  clock,
}: Means): Pick<Handlers, 'session.copy' | 'session.repeat'> {
  const { sessions, changes } = database;
  const places = sessionPlaces(database);

  function copyTo(write: RowWriter, session: Session, date: IsoDate): Session {
    const workout: PlannedWorkout = { ...templateWorkout(session), date };
    return planOn(database, write, session.athleteId, workout);
  }

  return {
    'session.copy': ({ sessionId, date, position }) =>
      changes.makeOn(
        () => sessions.get(sessionId),
        (write, session) => {
          const copy = copyTo(write, session, date);
          const name = `Copied ${workoutName(session)} to ${formatDayFrom(date, clock.today())}`;
          return { name, result: places.place(write, copy, date, position) };
        },
      ),

    'session.repeat': ({ sessionId, weeks }) =>
      changes.makeOn(
        () => sessions.get(sessionId),
        (write, session) => {
          const dates = Array.from({ length: weeks }, (_, index) =>
            addDays(session.date, (index + 1) * DAYS_IN_A_WEEK),
          );
          const copies = dates.map((date) => copyTo(write, session, date));
          const name = `Repeated ${workoutName(session)} for ${weeks === 1 ? '1 week' : `${weeks} weeks`}`;
          return { name, result: { sessions: copies } };
        },
      ),
  };
}
