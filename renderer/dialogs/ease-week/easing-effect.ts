import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { applyEdits } from '../../../shared/planning/apply-edits.ts';
import type { Easing } from '../../../shared/planning/ease-week/ease-week.ts';
import { loudFlags } from '../../../shared/planning/ease-week/planned-week.ts';
import { formatPercent } from '../../../shared/words/format.ts';
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
export function nothingToEaseWords({ history, week, today }: HistoryWindow): string {
  return loudFlags({ week, today }, history).length === 0
    ? 'No caution fires in this week, so there is nothing to ease.'
    : 'What fires in this week is done already, or is pain. No edit of the plan quiets that: read what its flag says to do.';
}
