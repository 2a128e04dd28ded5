import type { Estimate } from '../statistics.ts';

/** A figure that was computed before from the same rows, and that the planner quotes or was planned by. */
type EarlierFigure = { readonly condition: string; readonly estimate: Estimate };

const figure = (condition: string, value: number, low: number, high: number): EarlierFigure => ({
  condition,
  estimate: { value, low, high },
});

/** Odds ratios. Which rows had been left out of them is not recorded. */
export const EARLIER_ODDS_RATIOS: readonly EarlierFigure[] = [
  figure('week-jump', 1.02, 0.73, 1.43),
  figure('week-jump-kept', 1.24, 0.89, 1.72),
  figure('hard-share', 1.73, 1.24, 2.4),
  figure('hard-step', 1.49, 1.01, 2.18),
];

/** Area under the curve of the sum of the load flags. Which flags were in it is not recorded. */
export const EARLIER_AREA: Estimate = { value: 0.563, low: 0.524, high: 0.601 };

/** Why the figures of today are not the same to the last digit. */
export const WHY_THEY_DIFFER = [
  'The product’s own rules decide here: a week under 15 km or without running is quiet, and counts as a quiet row.',
  'More of the rows without an injury hold weeks with little or no running, so counting these rows as quiet raises the odds ratios. On fewer rows they come closer to the earlier figures, as the tables by rows show.',
  'A row holds 14 days before its week, where the rule on the step in hard share looks at 21.',
  'Which rows and flags the earlier figures left out is not recorded. Nothing was tuned to match them.',
];
