import { addDays } from '../../shared/calendar/iso-date.ts';
import type { Handlers, ValidInputOf } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Swap } from '../../shared/planning/swap.ts';
import { swapRuns } from '../../shared/planning/swap-runs.ts';
import type { Session } from '../../shared/training/session.ts';
import { formatDay, formatDayFrom } from '../../shared/words/format.ts';
import { workoutName } from '../../shared/words/workout-name.ts';
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
    const swaps = swapRuns(history, from, last, sport, clock.today(), sessionIds);
    const swapped = new Set(swaps.map(({ session }) => session.id));
    const left = sessionIds?.find((id) => !swapped.has(id));
    // One that was removed or moved since it was chosen: the rest alone was never asked for.
    if (left !== undefined) throw noSuchRun(sessions.get(left), { from, days });
    return swaps;
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

type Stretch = Pick<Input, 'from' | 'days'>;

function noRuns(stretch: Stretch): Refusal {
  return new Refusal(
    'not-possible',
    `No run is planned ${stretchWords(stretch)}, so there is nothing to swap. Nothing was changed.`,
  );
}

function noSuchRun(session: Session, stretch: Stretch): Refusal {
  return new Refusal(
    'not-possible',
    `${workoutName(session)} is no run of this athlete's that is still planned ${stretchWords(stretch)}, so nothing was swapped. Choose the runs again.`,
  );
}

function stretchWords({ from, days }: Stretch): string {
  return `from ${formatDay(from)} to ${formatDay(addDays(from, days - 1))}`;
}
