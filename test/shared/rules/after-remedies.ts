import { applyEdits } from '../../../shared/planning/apply-edits.ts';
import type { Remedy } from '../../../shared/rules/flag.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import { judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import { type Entry, history, TODAY, WEEK } from '../histories.ts';

/** What a rule says of the scenarios' week once these remedies are applied, in one word. */
export function afterRemedies(
  entries: readonly Entry[],
  rule: RuleId,
  remedies: readonly Remedy[],
) {
  const edited = applyEdits(history(entries), remedies, TODAY);
  const flags = judgeWeek(situationOf(edited, WEEK, TODAY));
  return flags.find((flag) => flag.rule === rule)?.status;
}

export const afterRemedy = (entries: readonly Entry[], rule: RuleId, remedy: Remedy) =>
  afterRemedies(entries, rule, [remedy]);
