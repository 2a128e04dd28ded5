import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { type RankedSport, rankSports } from '../../../shared/planning/rank-sports.ts';
import { type Swap, swapSession } from '../../../shared/planning/swap.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { CrossTrainingSport } from '../../../shared/training/sport.ts';
import type { History } from '../../../shared/week/history.ts';
import { type FlagChange, flagChange } from '../flags/compare-flags.ts';

/** One sport that a run could be swapped for, in its rank, with what that would do. Nothing is saved. */
export type SwapOption = RankedSport & { readonly swap: Swap; readonly flags: FlagChange };

/** What each swap of a run would do, the best for this athlete first. Throws a Refusal when the session is no run. */
export function swapOptions(window: HistoryWindow, session: Session): readonly SwapOption[] {
  const { history, week, today } = window;
  return rankSports(history, session.date).map((ranked) => {
    const swap = swapSession(session, ranked.sport, history, today);
    return { ...ranked, swap, flags: flagChange(history, withSwap(history, swap), week, today) };
  });
}

/** The sport that is chosen already when the dialog opens: the first within reach, else the first. */
export function preselected(options: readonly SwapOption[]): CrossTrainingSport {
  return (options.find(({ withinReach }) => withinReach) ?? options[0])?.sport ?? 'water-jog';
}

function withSwap(history: History, { session }: Swap): History {
  const sessions = history.sessions.map((other) => (other.id === session.id ? session : other));
  return { ...history, sessions };
}
