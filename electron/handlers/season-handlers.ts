import { addWeeks, weekDates } from '../../shared/calendar/iso-week.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { readSeason } from '../../shared/season/read-season.ts';
import type { Means } from './means.ts';

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
        const entries = {
          athlete,
          sessions: sessions.between(athleteId, from, to),
          activities: activities.between(athleteId, from, to),
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
