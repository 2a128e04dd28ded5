import { CONDITIONS, type Condition, type Verdict } from './conditions.ts';
import type { WeekRow } from './week-rows.ts';

/** A row, and what every condition says of it. */
export type JudgedRow = WeekRow & {
  readonly verdicts: readonly { readonly condition: Condition; readonly verdict: Verdict }[];
};

/** Asks every condition about a row. */
export function judgeRow(row: WeekRow): JudgedRow {
  const verdicts = CONDITIONS.map((condition) => ({ condition, verdict: condition.judge(row) }));
  return { ...row, verdicts };
}

/** What one condition says of the row. */
export function verdictOn(condition: Condition, { verdicts }: JudgedRow): Verdict {
  return verdicts.find((one) => one.condition === condition)?.verdict ?? 'cannot-tell';
}

/** How many cautions are up. What cannot be told is none: the planner would show none. */
export function countCautions(row: JudgedRow): number {
  return cautionsOf(row).length;
}

/** How many rules have a caution up. */
export function countRules(row: JudgedRow): number {
  return new Set(cautionsOf(row).map(({ rule }) => rule)).size;
}

function cautionsOf({ verdicts }: JudgedRow): readonly Condition[] {
  return verdicts
    .filter(({ condition, verdict }) => verdict === 'flagged' && condition.severity === 'caution')
    .map(({ condition }) => condition);
}
