import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { ChartRow } from './chart.ts';

/** More than this, and the names of the days would touch. */
const MOST_TICKS = 9;
/** From here on months are easier to find than days. */
const MONTHS_FROM_WEEKS = 17;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export type Ticks = {
  readonly dates: readonly IsoDate[];
  readonly nameOf: (date: IsoDate) => string;
};

/** The days or weeks that are named under a chart: starts of weeks, or of months where there are many. */
export function ticksOf(rows: readonly ChartRow[], step: 'day' | 'week'): Ticks {
  const dates = rows.map(({ date }) => date);
  const weeks = step === 'week' ? rows.length : rows.length / 7;
  if (weeks < MONTHS_FROM_WEEKS) {
    const starts = step === 'week' ? dates : dates.filter((_, index) => index % 7 === 0);
    return { dates: thinned(starts), nameOf: dayName };
  }
  return { dates: thinned(dates.filter(isFirstOfMonth)), nameOf: monthName };
}

/** Is it the first of the rows in its month? The first row of all may stand in the middle of one. */
function isFirstOfMonth(date: IsoDate, index: number, dates: readonly IsoDate[]): boolean {
  const before = dates[index - 1];
  return before !== undefined && before.slice(0, 7) !== date.slice(0, 7);
}

function thinned(dates: readonly IsoDate[]): readonly IsoDate[] {
  const each = Math.ceil(dates.length / MOST_TICKS);
  return dates.filter((_, index) => index % each === 0);
}

/** `16 Nov`. */
function dayName(date: IsoDate): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}

/** `Nov ’26`: two years can be in view. */
function monthName(date: IsoDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ’${date.slice(2, 4)}`;
}
