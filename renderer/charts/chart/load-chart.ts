import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { ChartPeriod } from '../../../shared/charts/chart.ts';
import type { Units } from '../../../shared/units/units.ts';
import { distanceUnit, formatNumber, toDistanceUnit } from '../../../shared/words/format.ts';
import { type Chart, type ChartRow, NOTHING, type Series } from './chart.ts';
import { AEROBIC, knownSum, type LoadReading, loadWords, runningIn } from './load-words.ts';

type Periods = {
  readonly step: Chart['step'];
  readonly periods: readonly ChartPeriod[];
  readonly today: IsoDate;
};

const PAIN: Series = {
  key: 'pain',
  name: 'Highest pain, 0–10',
  mark: 'pain',
  colour: 'var(--caution)',
};
const PAIN_NOTE =
  'Pain has its own scale, at the right. Where none was logged there is a gap, and no 0.';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Aerobic load in AU, with pain over it. */
export function aerobicChart(given: Periods): Chart {
  return {
    ...loadChart(given, AEROBIC, (value) => value),
    id: 'aerobic',
    title: `Aerobic load of each ${given.step}, and pain`,
    unit: 'AU: RPE × minutes, all sports',
    series: seriesIn('var(--accent)', 'Part not rated'),
    notes: [PAIN_NOTE],
    empty: 'No training with an RPE is logged or planned in these weeks.',
    formatTick: (value) => whole.format(value),
  };
}

/** Running distance, with pain over it. */
export function runningChart(given: Periods, units: Units): Chart {
  return {
    ...loadChart(given, runningIn(units), (metres) => toDistanceUnit(metres, units)),
    id: 'running',
    title: `Running load of each ${given.step}, and pain`,
    unit: `${distanceUnit(units)} of running`,
    series: seriesIn('var(--sport-run)', 'Part without a distance'),
    notes: ['Bike, swim and water jogging add nothing here.', PAIN_NOTE],
    empty: 'No run with a distance is logged or planned in these weeks.',
    formatTick: formatNumber,
  };
}

function seriesIn(colour: string, unknown: string): readonly Series[] {
  return [
    { key: 'done', name: 'Done', mark: 'bar', colour },
    { key: 'planned', name: 'Planned', mark: 'planned-bar', colour },
    PAIN,
    { key: 'unknown', name: unknown, mark: 'unknown', colour: 'var(--ink-soft)' },
  ];
}

function loadChart(
  { step, periods, today }: Periods,
  reading: LoadReading,
  scaled: (value: number) => number,
): Pick<Chart, 'step' | 'rows' | 'columns'> {
  return {
    step,
    rows: periods.map((period) => rowOf(period, reading, scaled)),
    columns: [
      { heading: 'Done', cells: periods.map((one) => doneWords(one, reading, today)) },
      { heading: 'Planned', cells: periods.map((one) => plannedWords(one, reading)) },
      { heading: 'Highest pain', cells: periods.map(({ pain }) => painWords(pain)) },
    ],
  };
}

function rowOf(
  period: ChartPeriod,
  reading: LoadReading,
  scaled: (value: number) => number,
): ChartRow {
  const [done, planned] = [period.done, period.planned].map((load) =>
    knownSum(period, load, reading),
  );
  const unknown = reading.unknownIn(period.done) + reading.unknownIn(period.planned);
  const values = {
    done: done === undefined ? undefined : scaled(done),
    planned: planned ? scaled(planned) : undefined,
    pain: period.pain,
    unknown: unknown > 0 ? scaled((done ?? 0) + (planned ?? 0)) : undefined,
  };
  return { date: period.date, values };
}

/** Of a day to come nothing can be done yet. */
function doneWords(period: ChartPeriod, reading: LoadReading, today: IsoDate): string {
  return period.date > today ? NOTHING : loadWords(period, period.done, reading);
}

/** Nothing planned is not worth a word. */
function plannedWords(period: ChartPeriod, reading: LoadReading): string {
  const { planned } = period;
  const isNothing = reading.valueOf(planned) === 0 && reading.unknownIn(planned) === 0;
  return isNothing ? NOTHING : loadWords(period, planned, reading);
}

function painWords(pain: number | undefined): string {
  return pain === undefined ? NOTHING : `${formatNumber(pain)} of 10`;
}
