import type { Chart, ChartRow } from './chart.ts';

/** Room above the highest value, so that its mark and the name of a limit are not cut. */
const HEADROOM = 1.08;
const STEPS = [1, 2, 2.5, 5, 10];
const MOST_LINES = 5;

export type Scale = { readonly top: number; readonly ticks: readonly number[] };

/** From 0 to above the highest value and the limit, in steps that read well. */
export function scaleOf({ rows, series, limit }: Chart): Scale {
  const keys = series.flatMap(({ key, mark }) => (mark === 'pain' ? [] : key));
  const most = Math.max(limit?.value ?? 0, ...rows.map((row) => highestOf(row, keys)));
  const step = niceStep((most * HEADROOM || 1) / MOST_LINES);
  const lines = Math.ceil((most * HEADROOM || 1) / step);
  const ticks = Array.from({ length: lines + 1 }, (_, index) => Number((index * step).toFixed(4)));
  return { top: ticks.at(-1) ?? 1, ticks };
}

/** Bars stand on each other; everything else stands by itself. */
function highestOf({ values }: ChartRow, keys: readonly string[]): number {
  const stacked = (values.done ?? 0) + (values.planned ?? 0);
  return Math.max(stacked, ...keys.map((key) => values[key] ?? 0));
}

function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return (STEPS.find((step) => step * power >= least) ?? 10) * power;
}
