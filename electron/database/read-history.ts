import { addDays, type IsoDate, isoDate } from '../../shared/calendar/iso-date.ts';
import { type IsoWeek, weekDates } from '../../shared/calendar/iso-week.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { HISTORY_DAYS, type History, SYMPTOM_HISTORY_DAYS } from '../../shared/week/history.ts';
import type { Database } from './open-database.ts';

/** What is acknowledged later about a day of this window belongs to it. */
const FOR_EVER = isoDate('2199-12-31');

/** One athlete's entries around one week: all that its screen and its rules need. */
export function readHistory(database: Database, athleteId: AthleteId, week: IsoWeek): History {
  return database.read(() => {
    const { weekStart } = database.athletes.get(athleteId);
    const [start, , , , , , last] = weekDates(week, weekStart);
    return readHistoryBetween(database, athleteId, start, last);
  });
}

/** The same for any stretch of days, both included. */
export function readHistoryBetween(
  database: Database,
  athleteId: AthleteId,
  start: IsoDate,
  last: IsoDate,
): History {
  return database.read(() => {
    const athlete = database.athletes.get(athleteId);
    const first = addDays(start, -HISTORY_DAYS);
    const firstOfBody = addDays(start, -SYMPTOM_HISTORY_DAYS);
    const lastRunBefore = database.activities.lastRunBefore(athleteId, first);
    const firstActivityDate = database.activities.firstDate(athleteId);
    const movedOn = database.sessions.movedOn(athleteId, start, last);
    return {
      athlete,
      ...(firstActivityDate && { firstActivityDate }),
      ...(lastRunBefore && { lastRunBefore }),
      sessions: database.sessions.between(athleteId, first, last),
      ...(movedOn.length > 0 && { movedOn }),
      activities: database.activities.between(athleteId, first, last),
      symptoms: database.symptoms.between(athleteId, firstOfBody, last),
      sittings: database.sittings.between(athleteId, first, last),
      episodeClosures: database.episodeClosures.between(athleteId, firstOfBody, last),
      exercisesDone: database.exercisesDone.between(athleteId, first, last),
      dayNotes: database.dayNotes.between(athleteId, start, last),
      weekNotes: database.weekNotes.between(athleteId, start, last),
      availabilities: database.availabilities.between(athleteId, start, last),
      acknowledgements: database.acknowledgements.between(athleteId, firstOfBody, FOR_EVER),
    };
  });
}
