import type { AcuteChronic, LoadDay, Loads } from '../../../shared/load/read-loads.ts';
import { ACUTE_DAYS, CHRONIC_DAYS } from '../../../shared/load/windows.ts';
import { formatLoad } from '../../../shared/words/format.ts';
import { type Chart, NOTHING, type Series } from './chart.ts';

const twoDecimals = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

const DEFINITIONS = [
  {
    key: 'coupled',
    name: `Coupled: ${ACUTE_DAYS} days by ${CHRONIC_DAYS}, which hold them`,
    heading: 'Coupled',
    mark: 'line',
    colour: 'var(--ink)',
  },
  {
    key: 'uncoupled',
    name: `Uncoupled: ${ACUTE_DAYS} days by the ${CHRONIC_DAYS - ACUTE_DAYS} before`,
    heading: 'Uncoupled',
    mark: 'dashed-line',
    colour: 'var(--sport-bike)',
  },
  {
    key: 'exponentiallyWeighted',
    name: 'Exponentially weighted',
    heading: 'Exponentially weighted',
    mark: 'dotted-line',
    colour: 'var(--sport-strength)',
  },
] as const;

const AHEAD = 'From today on the plan is counted as if it were done.';
const GAPS = `A day that is not known leaves a gap in the figures that need it, and so do the first ${CHRONIC_DAYS - 1} days of the log.`;

/** The ratios, monotony and strain. They are only shown beside the warning that comes with them. */
export function ratioCharts({ days }: Loads): readonly Chart[] {
  return [
    acuteChronicChart('aerobic load', days, ({ aerobic }) => aerobic),
    acuteChronicChart('running distance', days, ({ running }) => running),
    figureChart(
      days,
      ({ aerobic }) => aerobic.monotony,
      {
        id: 'monotony',
        title: 'Monotony of aerobic load',
        unit: `mean ÷ spread of the last ${ACUTE_DAYS} days`,
        formatTick: (value) => twoDecimals.format(value),
      },
      { key: 'figure', name: 'Monotony', mark: 'line', colour: 'var(--ink)' },
    ),
    figureChart(
      days,
      ({ aerobic }) => aerobic.strain,
      {
        id: 'strain',
        title: 'Strain of aerobic load',
        unit: `AU of the last ${ACUTE_DAYS} days × monotony`,
        formatTick: (value) => whole.format(value),
      },
      { key: 'figure', name: 'Strain', mark: 'line', colour: 'var(--ink)' },
      formatLoad,
    ),
  ];
}

function acuteChronicChart(
  what: string,
  days: readonly LoadDay[],
  ratiosOf: (day: LoadDay) => AcuteChronic,
): Chart {
  return {
    id: `ratio of ${what}`,
    title: `Acute:chronic ratio of ${what}`,
    unit: 'ratio, by three definitions',
    step: 'day',
    rows: days.map((day) => ({ date: day.date, values: { ...ratiosOf(day) } })),
    series: DEFINITIONS,
    columns: DEFINITIONS.map(({ key, heading }) => ({
      heading,
      cells: days.map((day) => words(ratiosOf(day)[key])),
    })),
    notes: [GAPS, AHEAD],
    empty: `There are no ${CHRONIC_DAYS} days in a row of which all is known.`,
    formatTick: (value) => twoDecimals.format(value),
  };
}

function figureChart(
  days: readonly LoadDay[],
  figureOf: (day: LoadDay) => number | undefined,
  named: Pick<Chart, 'id' | 'title' | 'unit' | 'formatTick'>,
  series: Series,
  format: (value: number) => string = (value) => twoDecimals.format(value),
): Chart {
  return {
    ...named,
    step: 'day',
    rows: days.map((day) => ({ date: day.date, values: { figure: figureOf(day) } })),
    series: [series],
    columns: [{ heading: series.name, cells: days.map((day) => words(figureOf(day), format)) }],
    notes: ['Seven days alike have none: their spread is 0.', AHEAD],
    empty: `There are no ${ACUTE_DAYS} days in a row of which all is known.`,
  };
}

function words(value: number | undefined, format = (known: number) => twoDecimals.format(known)) {
  return value === undefined ? NOTHING : format(value);
}
