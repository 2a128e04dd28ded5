import type { Handlers } from '../../shared/contract/operations.ts';
import { firstDayToRead, readLoads } from '../../shared/load/read-loads.ts';
import type { Means } from './means.ts';

export function loadHandlers({ database, clock }: Means): Pick<Handlers, 'loads.read'> {
  const { athletes, sessions, activities } = database;
  return {
    'loads.read': ({ athleteId, from, to, today = clock.today() }) =>
      database.read(() => {
        athletes.get(athleteId);
        const first = firstDayToRead(from);
        const entries = {
          sessions: sessions.between(athleteId, first, to),
          activities: activities.between(athleteId, first, to),
          firstActivityDate: activities.firstDate(athleteId),
          lastEntryDate: database.spanOf(athleteId)?.last,
        };
        return readLoads(entries, { from, to }, today);
      }),
  };
}
