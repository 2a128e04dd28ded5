import { addDays, type IsoDate } from '../../shared/calendar/iso-date.ts';
import { readCharts } from '../../shared/charts/read-charts.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { firstDayToRead, readLoads } from '../../shared/load/read-loads.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { HISTORY_DAYS } from '../../shared/week/history.ts';
import type { Means } from './means.ts';

/** The whole weeks at both ends, wherever weeks start. */
const REST_OF_A_WEEK_DAYS = 6;
/** An activity may fulfil, by the user's own word, a session of another week: as far as a week looks back. */
const FULFILLED_WITHIN_DAYS = HISTORY_DAYS;

export function loadHandlers({
  database,
  clock,
}: Means): Pick<Handlers, 'loads.read' | 'charts.read'> {
  const { athletes, sessions, activities, symptoms, sittings } = database;
  const trainingOf = (athleteId: AthleteId, first: IsoDate, last: IsoDate) => ({
    sessions: sessions.between(athleteId, first, last),
    activities: activities.between(athleteId, first, last),
    firstActivityDate: activities.firstDate(athleteId),
    lastEntryDate: database.spanOf(athleteId)?.last,
  });
  return {
    'loads.read': ({ athleteId, from, to, today = clock.today() }) =>
      database.read(() => {
        athletes.get(athleteId);
        const entries = trainingOf(athleteId, firstDayToRead(from), to);
        return readLoads(entries, { from, to }, today);
      }),

    'charts.read': ({ athleteId, from, to, today = clock.today() }) =>
      database.read(() => {
        const { weekStart } = athletes.get(athleteId);
        const first = addDays(from, -REST_OF_A_WEEK_DAYS);
        const last = addDays(to, REST_OF_A_WEEK_DAYS);
        const entries = {
          ...trainingOf(athleteId, firstDayToRead(first), addDays(last, FULFILLED_WITHIN_DAYS)),
          weekStart,
          symptoms: symptoms.between(athleteId, first, last),
          sittings: sittings.between(athleteId, first, last),
        };
        return readCharts(entries, { from, to }, today);
      }),
  };
}
