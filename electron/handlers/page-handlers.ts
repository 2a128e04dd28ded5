import { type IsoDate, isoDate } from '../../shared/calendar/iso-date.ts';
import { weekOf } from '../../shared/calendar/iso-week.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { readProfessionalPages } from '../../shared/professional-page/read-pages.ts';
import type { WholeLog } from '../../shared/professional-page/whole-log.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { readHistory } from '../database/read-history.ts';
import type { Means } from './means.ts';

/** The first day of which anybody can log anything. */
const EVER = isoDate('1900-01-01');

export function pageHandlers({ database, clock }: Means): Pick<Handlers, 'page.read'> {
  return {
    'page.read': ({ athleteId, today = clock.today() }) =>
      database.read(() => {
        const { weekStart } = database.athletes.get(athleteId);
        const history = readHistory(database, athleteId, weekOf(today, weekStart));
        const log = wholeLog(database, athleteId, today);
        return readProfessionalPages({ history, log }, today);
      }),
  };
}

function wholeLog(database: Means['database'], athleteId: AthleteId, today: IsoDate): WholeLog {
  return {
    sessions: database.sessions.between(athleteId, EVER, today),
    activities: database.activities.between(athleteId, EVER, today),
    symptoms: database.symptoms.between(athleteId, EVER, today),
    sittings: database.sittings.between(athleteId, EVER, today),
    episodeClosures: database.episodeClosures.between(athleteId, EVER, today),
    exercisesDone: database.exercisesDone.between(athleteId, EVER, today),
  };
}
