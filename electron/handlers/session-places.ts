import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Session } from '../../shared/training/session.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { Database } from '../database/open-database.ts';
import type { RowWriter } from '../database/row-writer.ts';

/** The order of sessions within their days: positions are always 0, 1, 2, … */
export function sessionPlaces({ sessions }: Database) {
  const ofDay = (athleteId: AthleteId, date: IsoDate) => sessions.between(athleteId, date, date);

  const others = (session: Session, date: IsoDate) =>
    ofDay(session.athleteId, date).filter(({ id }) => id !== session.id);

  function number(write: RowWriter, day: readonly Session[]): void {
    for (const [position, session] of day.entries()) {
      if (session.position !== position) sessions.save(write, { ...session, position });
    }
  }

  return {
    ofDay,
    /** The sessions of a day without this one. */
    others,
    /** Saves the session on its date, at `position` or as the last of the day, and closes the gap it left. */
    place: (write: RowWriter, session: Session, from: IsoDate, position?: number): Session => {
      const day = others(session, session.date);
      const placed = { ...session, position: Math.min(position ?? day.length, day.length) };
      sessions.save(write, placed);
      number(write, day.toSpliced(placed.position, 0, placed));
      if (from !== session.date) number(write, ofDay(session.athleteId, from));
      return placed;
    },
    /** Takes the session out of its day and closes the gap. */
    remove: (write: RowWriter, session: Session): void => {
      sessions.remove(write, session.id);
      number(write, ofDay(session.athleteId, session.date));
    },
  };
}
