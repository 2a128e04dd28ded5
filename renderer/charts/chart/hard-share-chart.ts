import type { ChartWeek } from '../../../shared/charts/chart.ts';
import {
  HARD_SHARE_DAYS,
  HARD_SHARE_LIMIT,
  HARD_SHARE_STEP_POINTS,
  intensityJump,
} from '../../../shared/rules/intensity-jump.ts';
import { formatNumber, formatPercent } from '../../../shared/words/format.ts';
import { type Chart, type ChartRow, NOTHING } from './chart.ts';

const LIMIT = formatPercent(HARD_SHARE_LIMIT);

/** How much of the running distance was hard, week by week. */
export function hardShareChart(weeks: readonly ChartWeek[]): Chart {
  return {
    id: 'hard-share',
    title: 'Hard share of running, week by week',
    unit: '% of running distance in zone 3 and above',
    step: 'week',
    rows: weeks.map(rowOf),
    series: [
      { key: 'done', name: 'Done', mark: 'bar', colour: 'var(--sport-run)', marksZero: true },
      { key: 'planned', name: 'Planned', mark: 'planned-bar', colour: 'var(--sport-run)' },
      {
        key: 'recent',
        name: `${HARD_SHARE_DAYS} days up to the end of the week`,
        mark: 'line',
        colour: 'var(--ink)',
      },
    ],
    limit: {
      value: HARD_SHARE_LIMIT * 100,
      name: `limit of ${HARD_SHARE_DAYS} days: ${LIMIT}`,
    },
    columns: [
      { heading: 'Done', cells: weeks.map(({ hardShare }) => shareWords(hardShare?.done)) },
      { heading: 'Planned', cells: weeks.map(({ hardShare }) => shareWords(hardShare?.planned)) },
      {
        heading: `${HARD_SHARE_DAYS} days`,
        cells: weeks.map(({ hardShareOf21Days }) => shareWords(hardShareOf21Days)),
      },
    ],
    notes: [
      `A flag is raised above ${LIMIT} over ${HARD_SHARE_DAYS} days, and when a week is ${HARD_SHARE_STEP_POINTS} points above the ${HARD_SHARE_DAYS} days before it. ${intensityJump.certainty}`,
      'A week without running, and one of which too much is unknown, is a gap; 0 % is a thin mark on the ground. The line counts the plan of its last week as if it were done.',
    ],
    empty: 'No week here has running of which the hard part is known.',
    formatTick: (value) => `${formatNumber(value)} %`,
  };
}

function rowOf({ date, hardShare, hardShareOf21Days }: ChartWeek): ChartRow {
  const values = {
    done: percent(hardShare?.done),
    planned: hardShare?.planned ? percent(hardShare.planned) : undefined,
    recent: percent(hardShareOf21Days),
  };
  return { date, values };
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : share * 100;
}

/** A tenth of a per cent: the limit itself is never told from what passes it by rounding alone. */
function shareWords(share: number | undefined): string {
  return share === undefined ? NOTHING : `${formatNumber(share * 100)} %`;
}
