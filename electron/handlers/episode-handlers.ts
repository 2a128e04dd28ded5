import { episodesOf, openEpisodesOn } from '../../shared/body/open-episodes.ts';
import { addDays } from '../../shared/calendar/iso-date.ts';
import type { Handlers, ValidInputOf } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { SYMPTOM_HISTORY_DAYS } from '../../shared/week/history.ts';
import { formatDay } from '../../shared/words/format.ts';
import type { Database } from '../database/open-database.ts';
import type { Means } from './means.ts';
import { spotName } from './spot-names.ts';

type Closure = ValidInputOf<'episode.close'>;

export function episodeHandlers({ database }: Means): Pick<Handlers, 'episode.close'> {
  const { athletes, changes, episodeClosures } = database;
  return {
    'episode.close': (closure) =>
      changes.make(closure.athleteId, (write) => {
        athletes.get(closure.athleteId);
        refuseUnlessOpen(database, closure);
        return {
          name: `Closed the pain in the ${spotName(closure)} on ${formatDay(closure.date)}`,
          result: episodeClosures.add(write, closure),
        };
      }),
  };
}

function refuseUnlessOpen(database: Database, closure: Closure): void {
  const { athleteId, date, region, side } = closure;
  const first = addDays(date, -SYMPTOM_HISTORY_DAYS);
  const episodes = episodesOf(
    database.symptoms.between(athleteId, first, date),
    database.episodeClosures.between(athleteId, first, date),
  );
  const open = openEpisodesOn(episodes, date);
  if (open.some((episode) => episode.region === region && episode.side === side)) return;
  throw new Refusal(
    'not-possible',
    `On ${formatDay(date)} there is no open episode of pain in the ${spotName({ region, side })}, so there is nothing to close.`,
  );
}
