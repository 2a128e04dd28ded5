import { readResponses } from '../../shared/body/read-responses.ts';
import { weekOf } from '../../shared/calendar/iso-week.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { readHistory } from '../database/read-history.ts';
import type { Means } from './means.ts';

export function responseHandlers({ database, clock }: Means): Pick<Handlers, 'response.read'> {
  return {
    'response.read': ({ athleteId, today = clock.today() }) =>
      database.read(() => {
        const { weekStart } = database.athletes.get(athleteId);
        return readResponses(readHistory(database, athleteId, weekOf(today, weekStart)), today);
      }),
  };
}
