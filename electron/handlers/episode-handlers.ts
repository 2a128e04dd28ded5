import {
  episodeCourse,
  findEpisode,
  readEpisodes,
} from '../../shared/body/episodes/read-episodes.ts';
import { episodesOf, openEpisodesOn } from '../../shared/body/open-episodes.ts';
import { addDays, type IsoDate, isoDate } from '../../shared/calendar/iso-date.ts';
import type { Handlers, ValidInputOf } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { formatDay, formatDayFrom } from '../../shared/words/format.ts';
import { spotName } from '../../shared/words/spot-names.ts';
import type { Database } from '../database/open-database.ts';
import type { Means } from './means.ts';

type Closure = ValidInputOf<'episode.close'>;
type EpisodeHandlers = Pick<
  Handlers,
  'episode.list' | 'episode.read' | 'episode.close' | 'episode.reopen'
>;

/** The first day of which anybody can log anything. */
const EVER = isoDate('1900-01-01');

export function episodeHandlers({ database, clock }: Means): EpisodeHandlers {
  const { athletes, changes, episodeClosures } = database;
  const dayOf = (date: IsoDate) => formatDayFrom(date, clock.today());
  return {
    'episode.list': ({ athleteId, today = clock.today() }) =>
      database.read(() => {
        athletes.get(athleteId);
        return readEpisodes(logsOf(database, athleteId, today), today);
      }),

    'episode.read': ({ athleteId, today = clock.today(), ...spot }) =>
      database.read(() => {
        athletes.get(athleteId);
        const logs = logsOf(database, athleteId, today);
        const story = findEpisode(logs, spot, today) ?? refuseUnknown(spot);
        const from = addDays(story.episode.openedOn, -1);
        const entries = {
          ...logs,
          activities: database.activities.between(athleteId, from, today),
          sittings: database.sittings.between(athleteId, from, today),
          firstActivityDate: database.activities.firstDate(athleteId),
        };
        return episodeCourse(entries, story, today);
      }),

    'episode.close': (closure) =>
      changes.make(closure.athleteId, (write) => {
        athletes.get(closure.athleteId);
        refuseFuture(closure, clock.today());
        refuseUnlessOpen(database, closure);
        return {
          name: `Closed the pain in the ${spotName(closure)} on ${dayOf(closure.date)}`,
          result: episodeClosures.add(write, closure),
        };
      }),

    'episode.reopen': (closure) =>
      changes.make(closure.athleteId, (write) => {
        athletes.get(closure.athleteId);
        const result = closureOf(database, closure) ?? refuseNotClosed(closure);
        episodeClosures.remove(write, result.id);
        const name = `Took back that the pain in the ${spotName(closure)} was over on ${dayOf(closure.date)}`;
        return { name, result };
      }),
  };
}

function logsOf(database: Database, athleteId: Closure['athleteId'], today: IsoDate) {
  return {
    symptoms: database.symptoms.between(athleteId, EVER, today),
    episodeClosures: database.episodeClosures.between(athleteId, EVER, today),
  };
}

function closureOf({ episodeClosures }: Database, { athleteId, date, region, side }: Closure) {
  const ofDay = episodeClosures.between(athleteId, date, date);
  return ofDay.find((closure) => closure.region === region && closure.side === side);
}

function refuseNotClosed(closure: Closure): never {
  throw new Refusal(
    'not-found',
    `Nobody has said that the pain in the ${spotName(closure)} was over on ${formatDay(closure.date)}, so there is nothing to take back. An episode that closed after seven days at 0 opens again with new pain.`,
  );
}

function refuseUnknown(spot: Omit<ValidInputOf<'episode.read'>, 'athleteId' | 'today'>): never {
  throw new Refusal(
    'not-found',
    `No episode of pain in the ${spotName(spot)} began on ${formatDay(spot.openedOn)} or was open then. Perhaps an entry was changed; episode.list has those that there are.`,
  );
}

/** Nobody can know it before. */
function refuseFuture(closure: Closure, today: IsoDate): void {
  if (closure.date <= today) return;
  const reason = `has not come yet: today is ${today}. Say it on the day, or of an earlier one`;
  throw new Refusal(
    'invalid-input',
    `The pain in the ${spotName(closure)} was not closed: the date ${closure.date} ${reason}.`,
    [{ field: 'date', reason }],
  );
}

function refuseUnlessOpen(database: Database, closure: Closure): void {
  const { athleteId, date, region, side } = closure;
  const { symptoms, episodeClosures } = logsOf(database, athleteId, date);
  const episodes = episodesOf(symptoms, episodeClosures);
  const open = openEpisodesOn(episodes, date);
  if (open.some((episode) => episode.region === region && episode.side === side)) return;
  throw new Refusal(
    'not-possible',
    `On ${formatDay(date)} there is no open episode of pain in the ${spotName({ region, side })}, so there is nothing to close.`,
  );
}
