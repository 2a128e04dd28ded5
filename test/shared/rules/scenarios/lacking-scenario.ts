import type { RuleId } from '../../../../shared/rules/rule-id.ts';
import type { Entry } from '../../histories.ts';

/** A week about which a rule cannot tell, and what it says is missing. */
export type LackingScenario = {
  readonly rule: RuleId;
  readonly tells: string;
  readonly entries: readonly Entry[];
  readonly seen: string;
};

/** The same for several rules. */
export const cases = (
  rules: readonly RuleId[],
  tells: string,
  entries: readonly Entry[],
  seen: string,
): readonly LackingScenario[] => rules.map((rule) => ({ rule, tells, entries, seen }));
