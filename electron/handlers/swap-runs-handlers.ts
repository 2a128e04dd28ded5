import { addDays } from '../../shared/calendar/iso-date.ts';
import type { Handlers, ValidInputOf } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Swap } from '../../shared/planning/swap.ts';
import { swapRuns } from '../../shared/planning/swap-runs.ts';
import { formatDay, formatDayFrom } from '../../shared/words/format.ts';
import { readHistoryBetween } from '../database/read-history.ts';
import { refuseOverfullDay } from './full-day.ts';
import type { Means } from './means.ts';
import { sessionPlaces } from './session-places.ts';

type Input = ValidInputOf<'plan.previewSwapRuns'>;

export function swapRunsHandlers({
  database,
  clock,
}: Means): Pick<Handlers, 'plan.previewSwapRuns' | 'plan.swapRuns'> {
  const { sessions, changes } = database;
  const places = sessionPlaces(database);

  function swapsOf({ athleteId, from, days, sport, sessionIds }: Input): readonly Swap[] {
    const last = addDays(from, days - 1);
    const history = readHistoryBetween(database, athleteId, from, last);
    return swapRuns(history, from, last, sport, clock.today(), sessionIds);
  }

  return {
    'plan.previewSwapRuns': (input) => database.read(() => swapsOf(input)),

    'plan.swapRuns': (input) =>
      changes.make(input.athleteId, (write) => {
        const swaps = swapsOf(input);
        if (swaps.length === 0) throw noRuns(input);
        for (const { session } of swaps) {
          refuseOverfullDay(session, places.others(session, session.date), 'planned');
          sessions.save(write, session);
        }
        const count = swaps.length === 1 ? '1 run' : `${swaps.length} runs`;
        const from = formatDayFrom(input.from, clock.today());
        return { name: `Swapped ${count} from ${from}`, result: swaps };
      }),
  };
}

function noRuns({ from, days }: Input): Refusal {
  const stretch = `from ${formatDay(from)} to ${formatDay(addDays(from, days - 1))}`;
  return new Refusal(
    'not-possible',
    `No run is planned ${stretch}, so there is nothing to swap. Nothing was changed.`,
  );
}
