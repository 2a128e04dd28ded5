import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { applyEdits } from '../../../shared/planning/apply-edits.ts';
import { rankSports } from '../../../shared/planning/rank-sports.ts';
import { canSwap, swapSession } from '../../../shared/planning/swap.ts';
import type { Remedy } from '../../../shared/rules/flag.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import type { Week } from '../../../shared/week/week.ts';
import { formatDistance, formatLoad } from '../../../shared/words/format.ts';
import { compareFlags, type FlagChange } from '../../dialogs/flags/compare-flags.ts';

/** What a remedy would do to the week on screen. */
export type RemedyEffect = {
  readonly flags: FlagChange;
  /** `42 km, as before` or `42 km → 33 km`. */
  readonly running: string;
  readonly aerobic: string;
};

/**
 * The remedy that one press can do. A swap takes the sport that ranks first within reach; undefined
 * when there is none, or when a cap keeps some of the load out: then the runner should see and choose.
 */
export function settledRemedy(
  remedy: Remedy,
  { history, today }: Pick<HistoryWindow, 'history' | 'today'>,
): Remedy | undefined {
  if (remedy.type !== 'swap' || remedy.sport) return remedy;
  const session = history.sessions.find(({ id }) => id === remedy.sessionId);
  if (!session || !canSwap(session)) return undefined;
  const sport = rankSports(history, session.date).find(({ withinReach }) => withinReach)?.sport;
  if (!sport || swapSession(session, sport, history, today).uncovered) return undefined;
  return { ...remedy, sport };
}

/** Reads the week with the remedy in place, by the same code that saves and judges it. */
export function remedyEffect(
  { history, week, today }: HistoryWindow,
  before: Week,
  remedy: Remedy,
): RemedyEffect {
  const after = readWeek(applyEdits(history, [remedy], today), week, today);
  const { units } = history.athlete;
  return {
    flags: compareFlags(before.flags, after.flags),
    running: change(
      formatDistance(before.totals.runningMetres, units),
      formatDistance(after.totals.runningMetres, units),
    ),
    aerobic: change(formatLoad(before.totals.aerobicLoad), formatLoad(after.totals.aerobicLoad)),
  };
}

function change(before: string, after: string): string {
  return before === after ? `${before}, as before` : `${before} → ${after}`;
}
