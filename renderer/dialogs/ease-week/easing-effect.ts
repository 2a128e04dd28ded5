import { weekOf } from '../../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { applyEdits } from '../../../shared/planning/apply-edits.ts';
import type { Easing } from '../../../shared/planning/ease-week/ease-week.ts';
import { loudFlags } from '../../../shared/planning/ease-week/planned-week.ts';
import type { Flag } from '../../../shared/rules/flag.ts';
import type { Session } from '../../../shared/training/session.ts';
import { formatDay, formatPercent } from '../../../shared/words/format.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { type FlagChange, flagChange } from '../flags/compare-flags.ts';

/** How the flags of the week change with an easing. */
export function easedFlags({ history, week, today }: HistoryWindow, easing: Easing): FlagChange {
  return flagChange(history, applyEdits(history, easing.edits, today), week, today);
}

/** What an easing costs: `Keeps the aerobic load of the days ahead` or how much less it is. */
export function costWords({ loadChange }: Easing): string {
  const share = formatPercent(Math.abs(loadChange));
  if (share === '0 %') return 'Keeps the aerobic load of the days ahead.';
  return `${share} ${loadChange < 0 ? 'less' : 'more'} aerobic load in the days ahead.`;
}

/** Why nothing is proposed. */
export function nothingToEaseWords(window: HistoryWindow): string {
  const { history, week, today } = window;
  const flags = loudFlags({ week, today }, history);
  if (flags.length === 0) return 'No caution fires in this week, so there is nothing to ease.';
  const elsewhere = plannedElsewhere(flags, window);
  return elsewhere
    ? `What fires here comes from another week, where it is still planned: ${workoutName(elsewhere)} on ${formatDay(elsewhere.date)}. Ease that week, or take what the flag offers.`
    : 'What fires in this week is done already, or is pain. No edit of the plan quiets that: read what its flag says to do.';
}

/** The first session ahead, outside of the week, that a flag could be quieted by. */
function plannedElsewhere(
  flags: readonly Flag[],
  { history, week, today }: HistoryWindow,
): Session | undefined {
  const edited = new Set(
    flags
      .flatMap(({ remedies }) => remedies)
      .map((remedy) => (remedy.type === 'plan' ? undefined : remedy.sessionId)),
  );
  return history.sessions.find(
    ({ id, date }) =>
      edited.has(id) && date >= today && weekOf(date, history.athlete.weekStart) !== week,
  );
}
