import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { withChanges } from '../../shared/contract/changes.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { movedTo } from '../../shared/planning/move-session.ts';
import { Session } from '../../shared/training/session.ts';
import { HARD_PART_MESSAGE, hardPartFits } from '../../shared/training/workout-fields.ts';
import { formatDayFrom } from '../../shared/words/format.ts';
import { workoutName } from '../../shared/words/workout-name.ts';
import { checked } from './checked.ts';
import { refuseOverfullDay } from './full-day.ts';
import type { Means } from './means.ts';
import { sessionPlaces } from './session-places.ts';

type SessionHandlers = Pick<
  Handlers,
  'session.plan' | 'session.update' | 'session.move' | 'session.skip' | 'session.remove'
>;

const WholeSession = Session.refine(hardPartFits, HARD_PART_MESSAGE);

export function sessionHandlers({ database, clock }: Means): SessionHandlers {
  const { athletes, sessions, changes } = database;
  const places = sessionPlaces(database);
  const onDay = (session: Session, date: IsoDate) => {
    const { weekStart } = athletes.get(session.athleteId);
    return movedTo(session, date, { today: clock.today(), weekStart });
  };

  const dayOf = (date: IsoDate) => formatDayFrom(date, clock.today());
  const described = (session: Session) => `${workoutName(session)} on ${dayOf(session.date)}`;

  function roomFor(before: Session, after: Session): void {
    const grows = after.durationSeconds > before.durationSeconds || after.date !== before.date;
    if (grows) refuseOverfullDay(after, places.others(after, after.date), 'planned');
  }

  return {
    'session.plan': ({ athleteId, ...workout }) =>
      changes.make(athleteId, (write) => {
        athletes.get(athleteId);
        const day = places.ofDay(athleteId, workout.date);
        refuseOverfullDay(workout, day, 'planned');
        const session = sessions.add(write, { ...workout, athleteId, position: day.length });
        return { name: `Planned ${described(session)}`, result: session };
      }),

    'session.update': ({ sessionId, ...fields }) =>
      changes.makeOn(
        () => sessions.get(sessionId),
        (write, before) => {
          const changed = updated(before, fields);
          const session =
            changed.date === before.date
              ? changed
              : onDay({ ...changed, date: before.date }, changed.date);
          roomFor(before, session);
          const name = `Changed ${described(before)}`;
          if (session.date !== before.date) {
            return { name, result: places.place(write, session, before.date) };
          }
          sessions.save(write, session);
          return { name, result: session };
        },
      ),

    'session.move': ({ sessionId, date, position }) =>
      changes.makeOn(
        () => sessions.get(sessionId),
        (write, before) => {
          const name = `Moved ${workoutName(before)} to ${dayOf(date)}`;
          if (date === before.date) {
            const result = places.place(write, before, date, position ?? before.position);
            return { name: `Changed the order of ${dayOf(date)}`, result };
          }
          const moved = onDay(before, date);
          roomFor(before, moved);
          return { name, result: places.place(write, moved, before.date, position) };
        },
      ),

    'session.skip': ({ sessionId, because }) =>
      changes.makeOn(
        () => sessions.get(sessionId),
        (write, before) => {
          const session = withChanges(before, { skippedBecause: because });
          sessions.save(write, session);
          const name = `${because === null ? 'Planned again' : 'Skipped'} ${described(before)}`;
          return { name, result: session };
        },
      ),

    'session.remove': ({ sessionId }) =>
      changes.makeOn(
        () => sessions.get(sessionId),
        (write, session) => {
          places.remove(write, session);
          return { name: `Removed ${described(session)}`, result: { removed: sessionId } };
        },
      ),
  };
}

function updated(before: Session, fields: Parameters<typeof withChanges<Session>>[1]): Session {
  const { swappedFrom, ...session } = withChanges(before, fields);
  // In another sport it is no longer what the run was swapped for.
  const swapped = session.sport === before.sport && swappedFrom ? { swappedFrom } : {};
  return checked(WholeSession, { ...session, ...swapped }, workoutName(before));
}
