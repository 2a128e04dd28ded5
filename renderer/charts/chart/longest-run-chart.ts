import { addDays, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { ChartDay, Charts } from '../../../shared/charts/chart.ts';
import {
  LONGEST_RUN_DAYS,
  LONGEST_RUN_PERCENT,
  longestRunJump,
} from '../../../shared/rules/longest-run-jump.ts';
import type { Units } from '../../../shared/units/units.ts';
import {
  distanceUnit,
  formatDay,
  formatDistance,
  formatNumber,
  toDistanceUnit,
} from '../../../shared/words/format.ts';
import { type Chart, type ChartRow, NOTHING, type Series } from './chart.ts';

const LIMIT = `${LONGEST_RUN_PERCENT} % of the longest run of the ${LONGEST_RUN_DAYS} days before`;

const SERIES: readonly Series[] = [
  { key: 'limit', name: `Limit: ${LIMIT}`, mark: 'limit-line', colour: 'var(--ink-soft)' },
  { key: 'done', name: 'Done', mark: 'dot', colour: 'var(--sport-run)' },
  { key: 'planned', name: 'Planned', mark: 'hollow-dot', colour: 'var(--sport-run)' },
  { key: 'donePast', name: 'Done, past its limit', mark: 'triangle', colour: 'var(--stop)' },
  {
    key: 'plannedPast',
    name: 'Planned, past its limit',
    mark: 'hollow-triangle',
    colour: 'var(--stop)',
  },
];

/** The longest run of each day against the limit of that day. */
export function longestRunChart(charts: Charts, units: Units): Chart {
  const { days, firstActivityDate } = charts;
  return {
    id: 'longest-run',
    title: 'Longest run of each day, and its limit',
    unit: distanceUnit(units),
    step: 'day',
    rows: days.map((day) => rowOf(day, units)),
    series: SERIES,
    columns: [
      { heading: 'Longest run', cells: days.map((day) => runWords(day, units)) },
      { heading: 'Limit', cells: days.map((day) => limitWords(day, units)) },
    ],
    notes: [
      `The limit is ${LIMIT}. ${longestRunJump.certainty}`,
      ...logNotes(days[0]?.date, firstActivityDate),
    ],
    empty: 'No run with a distance is logged or planned in these weeks.',
    formatTick: formatNumber,
  };
}

/** Longer runs from before the log are not known, so that its first limits may be too low. */
function logNotes(from: IsoDate | undefined, begins: IsoDate | undefined): readonly string[] {
  if (from === undefined || begins === undefined) return [];
  if (begins <= addDays(from, -LONGEST_RUN_DAYS)) return [];
  return [
    `The log begins on ${formatDay(begins)} ${begins.slice(0, 4)}. Up to ${formatDay(addDays(begins, LONGEST_RUN_DAYS))} longer runs before it are not known.`,
  ];
}

function rowOf({ date, longestRun, runLimitMetres }: ChartDay, units: Units): ChartRow {
  const key = longestRun && `${longestRun.status}${longestRun.isPastLimit ? 'Past' : ''}`;
  return {
    date,
    values: {
      limit: runLimitMetres === undefined ? undefined : toDistanceUnit(runLimitMetres, units),
      ...(longestRun && key && { [key]: toDistanceUnit(longestRun.metres, units) }),
    },
  };
}

function runWords({ longestRun }: ChartDay, units: Units): string {
  if (!longestRun) return NOTHING;
  const { metres, status, isPastLimit } = longestRun;
  return `${formatDistance(metres, units)}, ${status}${isPastLimit ? ', past its limit' : ''}`;
}

/** That there is no limit is said of a day with a run alone: only there would it matter. */
function limitWords({ longestRun, runLimitMetres }: ChartDay, units: Units): string {
  if (runLimitMetres !== undefined) return formatDistance(runLimitMetres, units);
  return longestRun ? 'none: no run with a distance in the days before' : NOTHING;
}
