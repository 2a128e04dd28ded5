import type { ChartLoad, ChartPeriod } from '../../../shared/charts/chart.ts';
import type { Units } from '../../../shared/units/units.ts';
import { formatDistance, formatLoad } from '../../../shared/words/format.ts';
import { NOTHING } from './chart.ts';

/** One of the two loads, as a chart and its words need it. */
export type LoadReading = {
  /** In the unit of the chart's source: AU or metres. */
  readonly valueOf: (load: ChartLoad) => number;
  readonly unknownIn: (load: ChartLoad) => number;
  readonly format: (value: number) => string;
  /** `1 not rated`. */
  readonly sayUnknown: (count: number) => string;
};

export const AEROBIC: LoadReading = {
  valueOf: ({ aerobicLoad }) => aerobicLoad,
  unknownIn: ({ unratedActivities }) => unratedActivities,
  format: formatLoad,
  sayUnknown: (count) => `${count} not rated`,
};

export function runningIn(units: Units): LoadReading {
  return {
    valueOf: ({ runningMetres }) => runningMetres,
    unknownIn: ({ runsWithoutDistance }) => runsWithoutDistance,
    format: (metres) => formatDistance(metres, units),
    sayUnknown: (count) => `${count} without a distance`,
  };
}

/** The known sum; undefined where nothing covers the period, or nothing of what was done is known. */
export function knownSum(
  { isCovered }: ChartPeriod,
  load: ChartLoad,
  reading: LoadReading,
): number | undefined {
  const value = reading.valueOf(load);
  return isCovered && !(value === 0 && reading.unknownIn(load) > 0) ? value : undefined;
}

/** `300 AU`, `300 AU and more (1 not rated)`, `not known (1 not rated)`. */
export function loadWords(period: ChartPeriod, load: ChartLoad, reading: LoadReading): string {
  if (!period.isCovered) return NOTHING;
  const unknown = reading.unknownIn(load);
  const sum = reading.format(reading.valueOf(load));
  if (unknown === 0) return sum;
  const known = reading.valueOf(load) === 0 ? 'not known' : `${sum} and more`;
  return `${known} (${reading.sayUnknown(unknown)})`;
}
