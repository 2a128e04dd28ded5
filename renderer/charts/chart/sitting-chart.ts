import type { Charts } from '../../../shared/charts/chart.ts';
import { longSitting, SITTING_LIMIT_MINUTES } from '../../../shared/rules/long-sitting.ts';
import { formatMinutes, formatNumber } from '../../../shared/words/format.ts';
import { type Chart, NOTHING } from './chart.ts';

const COLOUR = 'var(--note)';

/** Sitting of each day or week, as far as it was logged. */
export function sittingChart(charts: Charts, step: Chart['step']): Chart {
  return {
    id: 'sitting',
    unit: 'hours in a day, driving included',
    step,
    limit: {
      value: hours(SITTING_LIMIT_MINUTES),
      name: `limit of a day: ${formatMinutes(SITTING_LIMIT_MINUTES)}`,
    },
    notes: [longSitting.certainty, 'A day without an entry is a gap, and no day without sitting.'],
    empty: 'No sitting is logged in these weeks.',
    formatTick: (value) => `${formatNumber(value)} h`,
    ...(step === 'day' ? ofDays(charts) : ofWeeks(charts)),
  };
}

type Part = Pick<Chart, 'title' | 'rows' | 'series' | 'columns'>;

function ofDays({ days }: Charts): Part {
  return {
    title: 'Sitting of each day',
    rows: days.map(({ date, sitting }) => ({
      date,
      values: { sat: hours(sitting?.minutes), most: hours(sitting?.unbrokenMinutes) },
    })),
    series: [
      { key: 'sat', name: 'In all', mark: 'bar', colour: COLOUR },
      { key: 'most', name: 'Longest without a break', mark: 'diamond', colour: 'var(--ink)' },
    ],
    columns: [
      { heading: 'In all', cells: days.map(({ sitting }) => minuteWords(sitting?.minutes)) },
      {
        heading: 'Longest without a break',
        cells: days.map(({ sitting }) => minuteWords(sitting?.unbrokenMinutes)),
      },
    ],
  };
}

function ofWeeks({ weeks }: Charts): Part {
  return {
    title: 'Sitting of each week: its mean day and its highest',
    rows: weeks.map(({ date, sitting }) => ({
      date,
      values: { sat: hours(sitting?.meanMinutes), most: hours(sitting?.highestMinutes) },
    })),
    series: [
      { key: 'sat', name: 'Mean of the days logged', mark: 'bar', colour: COLOUR },
      { key: 'most', name: 'Highest day', mark: 'diamond', colour: 'var(--ink)' },
    ],
    columns: [
      {
        heading: 'Mean of the days logged',
        cells: weeks.map(({ sitting }) => minuteWords(sitting?.meanMinutes)),
      },
      {
        heading: 'Highest day',
        cells: weeks.map(({ sitting }) => minuteWords(sitting?.highestMinutes)),
      },
      {
        heading: 'Days logged',
        cells: weeks.map(({ sitting }) => (sitting ? String(sitting.daysLogged) : NOTHING)),
      },
    ],
  };
}

function hours(minutes: number): number;
function hours(minutes: number | undefined): number | undefined;
function hours(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : minutes / 60;
}

function minuteWords(minutes: number | undefined): string {
  return minutes === undefined ? NOTHING : formatMinutes(minutes);
}
