import { RULE_IDS, type RuleId } from '../../../shared/rules/rule-id.ts';
import { bootstrappedArea, type Estimate } from '../statistics.ts';
import { CONDITIONS } from './conditions.ts';
import { countCautions, countRules, type JudgedRow, judgeRow } from './judged-row.ts';
import { NOT_TESTABLE } from './not-testable.ts';
import type { WeekRow } from './week-rows.ts';
import { type ConditionWorth, PREVALENCE, type Worth, worthOf, worthOfCondition } from './worth.ts';

/** Any seed would do; a fixed one gives the same interval to everybody. */
const BOOTSTRAP = { seed: 20_261_121, rounds: 5_000 };
/**
 * Kilometres in the week before. Chosen after the fact: of more than 600 ways to leave rows out that
 * were tried, one of two that gave the earlier figure for the weekly jump. It proves nothing.
 */
const ENOUGH_KILOMETRES = 10;

/** Which rows were counted, and what the flags are worth on them. */
export type Measured = {
  readonly which: string;
  readonly injured: number;
  readonly uninjured: number;
  readonly conditions: readonly ConditionWorth[];
  readonly anyCaution: Worth;
  readonly scores: readonly ScoreLine[];
  /** How well the number of cautions tells the rows apart, and that of rules with a caution. */
  readonly area: { readonly cautions: Estimate | undefined; readonly rules: Estimate | undefined };
};

/** Rows with so many cautions. */
export type ScoreLine = {
  readonly score: number;
  readonly injured: number;
  readonly uninjured: number;
  /** Share of such days that bring an injury, at the true share of injuries. */
  readonly injuredInLife: number | undefined;
};

export type FlagWorth = {
  readonly prevalence: number;
  readonly bootstrap: typeof BOOTSTRAP;
  readonly all: Measured;
  /** The same on fewer rows: how much hangs on weeks with little running. */
  readonly some: readonly Measured[];
  readonly notTestable: readonly { readonly rule: RuleId; readonly because: string }[];
};

/** Judges every row by every condition, and counts. */
export function measureFlags(rows: readonly WeekRow[]): FlagWorth {
  const judged = rows.map(judgeRow);
  const runsInEachWeek = judged.filter(({ weeks }) => weeks.every((week) => week.kilometres > 0));
  const enoughBefore = judged.filter(({ weeks }) => weeks[1].kilometres >= ENOUGH_KILOMETRES);
  return {
    prevalence: PREVALENCE,
    bootstrap: BOOTSTRAP,
    all: measured('All rows', judged),
    some: [
      measured('Rows with running in each of the three weeks', runsInEachWeek),
      measured(`Rows with ${ENOUGH_KILOMETRES} km or more in the week before`, enoughBefore),
    ],
    notTestable: RULE_IDS.flatMap((rule) => {
      const because = NOT_TESTABLE[rule];
      return because === null ? [] : [{ rule, because }];
    }),
  };
}

function measured(which: string, rows: readonly JudgedRow[]): Measured {
  return {
    which,
    injured: rows.filter(({ injured }) => injured).length,
    uninjured: rows.filter(({ injured }) => !injured).length,
    conditions: CONDITIONS.map((condition) => worthOfCondition(condition, rows)),
    anyCaution: worthOf('Any caution at all', rows, (row) =>
      countCautions(row) > 0 ? 'flagged' : 'quiet',
    ),
    scores: scoreLines(rows),
    area: { cautions: areaOf(rows, countCautions), rules: areaOf(rows, countRules) },
  };
}

function scoreLines(rows: readonly JudgedRow[]): readonly ScoreLine[] {
  const scores = [...new Set(rows.map(countCautions))].sort((one, other) => one - other);
  return scores.map((score) => {
    const { cells, inLife } = worthOf('', rows, (row) =>
      countCautions(row) === score ? 'flagged' : 'quiet',
    );
    return {
      score,
      injured: cells.injuredFlagged,
      uninjured: cells.uninjuredFlagged,
      injuredInLife: inLife?.injuredWhenFlagged,
    };
  });
}

function areaOf(
  rows: readonly JudgedRow[],
  scoreOf: (row: JudgedRow) => number,
): Estimate | undefined {
  const { injured = [], uninjured = [] } = Object.groupBy(rows, (row) =>
    row.injured ? 'injured' : 'uninjured',
  );
  return bootstrappedArea(injured.map(scoreOf), uninjured.map(scoreOf), BOOTSTRAP);
}
