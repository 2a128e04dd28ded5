import { addDays } from '../../shared/calendar/iso-date.ts';
import { addWeeks, weekDates } from '../../shared/calendar/iso-week.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { readSeason } from '../../shared/season/read-season.ts';
import { HISTORY_DAYS } from '../../shared/week/history.ts';
import type { Means } from './means.ts';

/** An activity may fulfil, by the user's own word, a session of another week: as far as a week looks back. */
const FULFILLED_WITHIN_DAYS = HISTORY_DAYS;

export function seasonHandlers({
  database,
  clock,
}: Means): Pick<Handlers, 'season.read' | 'season.span'> {
  const { athletes, sessions, activities, symptoms, weekNotes } = database;
  return {
    'season.read': ({ athleteId, first, weeks, today }) =>
      database.read(() => {
        const athlete = athletes.get(athleteId);
        const from = weekDates(first, athlete.weekStart)[0];
        const to = weekDates(addWeeks(first, weeks - 1), athlete.weekStart)[6];
        const before = addDays(from, -FULFILLED_WITHIN_DAYS);
        const after = addDays(to, FULFILLED_WITHIN_DAYS);
        const entries = {
          athlete,
          sessions: sessions.between(athleteId, before, after),
          activities: activities.between(athleteId, before, after),
          symptoms: symptoms.between(athleteId, from, to),
          weekNotes: weekNotes.between(athleteId, from, to),
        };
        return readSeason(entries, first, weeks, today ?? clock.today());
      }),

    'season.span': ({ athleteId }) =>
      database.read(() => {
        athletes.get(athleteId);
        return database.spanOf(athleteId);
      }),
  };
}
