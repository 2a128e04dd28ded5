import { type DailyValues, fromHundredths } from './daily-values.ts';
import { slidingSums } from './sliding-sums.ts';
import { ACUTE_DAYS } from './windows.ts';

/** How alike the days of a week were, and that times the load of the week. */
export type MonotonyAndStrain = {
  /** Mean ÷ sample standard deviation of seven daily loads. */
  readonly monotony?: number | undefined;
  /** AU: the load of the seven days × monotony. */
  readonly strain?: number | undefined;
};

/**
 * Monotony and strain of each day and the six before it (Foster 1998), rest days counted as 0.
 * Undefined in the first 6 days, when a day of the seven is not known, and when all are alike: a
 * spread of 0 has no monotony, not an endless one.
 */
export function monotonyAndStrain(values: DailyValues): readonly MonotonyAndStrain[] {
  const sums = slidingSums(values, ACUTE_DAYS);
  const squares = slidingSums(
    values.map((value) => value && value ** 2),
    ACUTE_DAYS,
  );
  return values.map((_, day) => ofWeek(sums[day], squares[day]));
}

/** From the sum and the sum of squares: both whole numbers, so that no spread is exactly 0. */
function ofWeek(sum: number | undefined, squares: number | undefined): MonotonyAndStrain {
  if (sum === undefined || squares === undefined) return {};
  const spread = ACUTE_DAYS * squares - sum ** 2;
  if (spread === 0) return {};
  const deviation = Math.sqrt(spread / (ACUTE_DAYS * (ACUTE_DAYS - 1)));
  const monotony = sum / ACUTE_DAYS / deviation;
  return { monotony, strain: fromHundredths(sum) * monotony };
}
