import type { SeasonWeeks } from '../data/season-years.ts';
import type { WeekNumber } from '../data/week-numbers.ts';

/** A cell of the grid: the week itself, its seven days, its totals, its sparkline. */
export type Stop = { readonly week: WeekNumber; readonly column: number };

export const WEEK_COLUMN = 0;
export const FIRST_DAY_COLUMN = 1;
export const TOTALS_COLUMN = 8;
export const SPARKLINE_COLUMN = 9;
/** Columns with a stop; the button of the menu makes one more. */
export const COLUMNS = 10;

/** Where a key goes: by cells and weeks, or to an end of the log. */
export type Step =
  | { readonly columns: number }
  | { readonly weeks: number }
  | { readonly to: 'first' | 'last' };

/** The steps of the keys; Page Up and Page Down go by as many weeks as are in view. */
export function stepOfKey(key: string, weeksInView: number): Step | undefined {
  if (key === 'PageUp') return { weeks: -weeksInView };
  if (key === 'PageDown') return { weeks: weeksInView };
  return STEPS.get(key);
}

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowLeft', { columns: -1 }],
  ['ArrowRight', { columns: 1 }],
  ['ArrowUp', { weeks: -1 }],
  ['ArrowDown', { weeks: 1 }],
  ['Home', { to: 'first' }],
  ['End', { to: 'last' }],
]);

/** The cell after a step; at an edge the last one before it. `log` is from the first to the last entry. */
export function stopAfter(stop: Stop, step: Step, weeks: SeasonWeeks, log: SeasonWeeks): Stop {
  if ('to' in step) return { ...stop, week: log[step.to] };
  if ('weeks' in step) {
    return { ...stop, week: clamp(stop.week + step.weeks, weeks.first, weeks.last) };
  }
  return { ...stop, column: clamp(stop.column + step.columns, WEEK_COLUMN, COLUMNS - 1) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
