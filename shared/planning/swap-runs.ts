import type { IsoDate } from '../calendar/iso-date.ts';
import type { CrossTrainingSport } from '../training/sport.ts';
import { workoutsOf } from '../training/workouts.ts';
import type { SessionId } from '../units/ids.ts';
import type { History } from '../week/history.ts';
import { firstChoice } from './rank-sports.ts';
import { type Swap, swapSession } from './swap.ts';

/**
 * Swaps of every planned run from `first` to `last`, in order, each dosed with those before it in
 * place: the first hour of water jogging makes room for a longer second. For one sport, or for
 * the one that ranks first on each day. Empty when no run is planned on these days.
 * With `only`, of no other run than these.
 */
export function swapRuns(
  history: History,
  first: IsoDate,
  last: IsoDate,
  sport: CrossTrainingSport | undefined,
  today: IsoDate,
  only?: readonly SessionId[],
): readonly Swap[] {
  const swaps: Swap[] = [];
  let current = history;
  for (const run of workoutsOf(history, today)) {
    if (run.status !== 'planned' || run.sport !== 'run') continue;
    if (run.date < first || run.date > last) continue;
    if (only && !only.includes(run.id)) continue;
    const { status, ...session } = run;
    const swap = swapSession(session, sport ?? firstChoice(current, run.date), current, today);
    swaps.push(swap);
    current = {
      ...current,
      sessions: current.sessions.map((other) => (other.id === run.id ? swap.session : other)),
    };
  }
  return swaps;
}
