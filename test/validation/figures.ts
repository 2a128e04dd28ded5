import type { Estimate } from './statistics.ts';

/** `–` where there is no number. */
const NONE = '–';

/** `27.4 %`, from a share of 0.274. */
export function percent(share: number | undefined, decimals = 1): string {
  return share === undefined ? NONE : `${(share * 100).toFixed(decimals)} %`;
}

/** `1.02 (0.73–1.43)`: the estimate and its 95 % interval. */
export function interval(estimate: Estimate | undefined, decimals = 2): string {
  if (estimate === undefined) return NONE;
  const [value, low, high] = [estimate.value, estimate.low, estimate.high].map((number) =>
    number.toFixed(decimals),
  );
  return `${value} (${low}–${high})`;
}
