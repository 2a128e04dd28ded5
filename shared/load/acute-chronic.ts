import type { DailyValues } from './daily-values.ts';
import { slidingSums } from './sliding-sums.ts';
import { ACUTE_DAYS, CHRONIC_DAYS } from './windows.ts';

export type Ratios = readonly (number | undefined)[];

/**
 * The coupled acute:chronic ratio of each day: the mean of its last 7 days by the mean of its last
 * 28, those 7 among them. Undefined in the first 27 days, when a day of the 28 is not known, and
 * when all of them are 0.
 */
export function coupledRatios(values: DailyValues): Ratios {
  const acute = slidingSums(values, ACUTE_DAYS);
  const chronic = slidingSums(values, CHRONIC_DAYS);
  return values.map((_, day) =>
    ratio(mean(acute[day], ACUTE_DAYS), mean(chronic[day], CHRONIC_DAYS)),
  );
}

/**
 * The uncoupled acute:chronic ratio of each day: the mean of its last 7 days by the mean of the 21
 * days before those. Undefined in the first 27 days, when a day of the 28 is not known, and when
 * the 21 are all 0.
 */
export function uncoupledRatios(values: DailyValues): Ratios {
  const acute = slidingSums(values, ACUTE_DAYS);
  const both = slidingSums(values, CHRONIC_DAYS);
  return values.map((_, day) => {
    const [late, all] = [acute[day], both[day]];
    const early = late === undefined || all === undefined ? undefined : all - late;
    return ratio(mean(late, ACUTE_DAYS), mean(early, CHRONIC_DAYS - ACUTE_DAYS));
  });
}

/** Acute by chronic; undefined when one is not known or there is nothing to divide by. */
export function ratio(acute: number | undefined, chronic: number | undefined): number | undefined {
  return acute === undefined || chronic === undefined || chronic === 0
    ? undefined
    : acute / chronic;
}

function mean(sum: number | undefined, days: number): number | undefined {
  return sum === undefined ? undefined : sum / days;
}
