import {
  type Estimate,
  type FourCells,
  oddsRatio,
  type Reweighted,
  reweighted,
} from '../statistics.ts';
import type { Condition, Verdict } from './conditions.ts';
import { type JudgedRow, verdictOn } from './judged-row.ts';

/** The whole set of rows, from which a sample with about as many injuries as not was drawn. */
export const WHOLE_SET = { rows: 42_798, injuries: 575 };
export const PREVALENCE = WHOLE_SET.injuries / WHOLE_SET.rows;

/** What one flag is worth on some rows. */
export type Worth = {
  readonly asks: string;
  readonly cells: FourCells;
  /** Rows that could not be judged. They are in none of the cells. */
  readonly cannotTell: number;
  readonly oddsRatio: Estimate | undefined;
  /** At the true share of injuries. */
  readonly inLife: Reweighted | undefined;
};

export type ConditionWorth = Worth & Pick<Condition, 'id' | 'rule' | 'severity' | 'differs'>;

/** What a condition is worth on these rows. */
export function worthOfCondition(condition: Condition, rows: readonly JudgedRow[]): ConditionWorth {
  const { id, rule, severity, asks, differs } = condition;
  return {
    id,
    rule,
    severity,
    differs,
    ...worthOf(asks, rows, (row) => verdictOn(condition, row)),
  };
}

/** What any question is worth on these rows. */
export function worthOf(
  asks: string,
  rows: readonly JudgedRow[],
  judge: (row: JudgedRow) => Verdict,
): Worth {
  const count = (injured: boolean, verdict: Verdict) =>
    rows.filter((row) => row.injured === injured && judge(row) === verdict).length;
  const cells: FourCells = {
    injuredFlagged: count(true, 'flagged'),
    injuredQuiet: count(true, 'quiet'),
    uninjuredFlagged: count(false, 'flagged'),
    uninjuredQuiet: count(false, 'quiet'),
  };
  return {
    asks,
    cells,
    cannotTell: count(true, 'cannot-tell') + count(false, 'cannot-tell'),
    oddsRatio: oddsRatio(cells),
    inLife: reweighted(cells, PREVALENCE),
  };
}
