import { addDays, daysBetween, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Course } from '../../../shared/professional-page/course.ts';

/** The drawing in its own units: as wide as a sheet of paper between its margins, in CSS pixels. */
export const WIDTH = 720;
const LEFT = 30;
const RIGHT = 6;
const DAYS_IN_A_WEEK = 7;

export type Band = { readonly top: number; readonly height: number };
export const PAIN: Band = { top: 18, height: 70 };
export const DISTANCE: Band = { top: 126, height: 38 };
export const LOAD: Band = { top: 202, height: 38 };
export const HEIGHT = 256;
/** Where the name of a band of weeks stands: above the labels of its bars. */
export const NAME_ABOVE = 17;

export type TimeScale = {
  readonly dayWidth: number;
  /** The middle of a day. */
  readonly ofDay: (date: IsoDate) => number;
  /** The left edge of a day. */
  readonly before: (date: IsoDate) => number;
  readonly lastDay: IsoDate;
};

/** Days from left to right, whole weeks. */
export function timeScale({ from, weeks }: Course): TimeScale {
  const days = Math.max(1, weeks.length) * DAYS_IN_A_WEEK;
  const dayWidth = (WIDTH - LEFT - RIGHT) / days;
  const before = (date: IsoDate) => LEFT + daysBetween(from, date) * dayWidth;
  return {
    dayWidth,
    before,
    ofDay: (date) => before(date) + dayWidth / 2,
    lastDay: addDays(from, days - 1),
  };
}

/** Where a value lies in a band, 0 at its foot. */
export function height(value: number, most: number, { top, height: room }: Band): number {
  return top + room - (most > 0 ? (value / most) * room : 0);
}

/** Is a week not over on the last day that is shown? */
export function isUnfinished(firstDay: IsoDate, { to }: Course): boolean {
  return daysBetween(firstDay, to) < DAYS_IN_A_WEEK - 1;
}

/** Labels of weeks that fit beside each other. */
const LABELS_AT_MOST = 17;

/** Every how many weeks one has a label. */
export function labelEvery(weeks: number): number {
  return Math.ceil(weeks / LABELS_AT_MOST);
}
