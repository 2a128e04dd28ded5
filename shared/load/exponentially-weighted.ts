import { type Ratios, ratio } from './acute-chronic.ts';
import type { DailyValues } from './daily-values.ts';
import { ACUTE_DAYS, CHRONIC_DAYS } from './windows.ts';

/**
 * Days that are read before the first one shown: after them the day that an average began with
 * weighs (27 ÷ 29)¹¹², 0.03 % of it. Our own choice.
 */
export const WARM_UP_DAYS = 4 * CHRONIC_DAYS;

/**
 * The acute:chronic ratio of exponentially weighted moving averages, 7 days by 28 (Williams 2017):
 * today's average = λ × today's load + (1 − λ) × yesterday's average, λ = 2 ÷ (days + 1). Both begin with
 * the load of the first day. A day that is not known ends them, and the next known one begins them
 * anew; a ratio is given from the 28th day on, and not when the chronic average is 0.
 */
export function exponentiallyWeightedRatios(values: DailyValues): Ratios {
  let averages: Averages | undefined;
  return values.map((value) => {
    averages = value === undefined ? undefined : withDay(averages, value);
    return averages && averages.days >= CHRONIC_DAYS
      ? ratio(averages.acute, averages.chronic)
      : undefined;
  });
}

type Averages = { readonly acute: number; readonly chronic: number; readonly days: number };

function withDay(before: Averages | undefined, load: number): Averages {
  if (!before) return { acute: load, chronic: load, days: 1 };
  return {
    acute: weighted(before.acute, load, ACUTE_DAYS),
    chronic: weighted(before.chronic, load, CHRONIC_DAYS),
    days: before.days + 1,
  };
}

function weighted(average: number, load: number, days: number): number {
  const weight = 2 / (days + 1);
  return weight * load + (1 - weight) * average;
}
