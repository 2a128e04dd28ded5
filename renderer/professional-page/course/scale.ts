import { addDays, daysBetween, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Course } from '../../../shared/professional-page/course.ts';

/** The drawing in its own units: as wide as a sheet of paper between its margins, in CSS pixels. */
export const WIDTH = 720;
export const LEFT = 36;
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

/** Weeks whose amounts can be read beside each other. */
const AMOUNTS_AT_MOST = 17;
/** Days that can, with a year. */
const DATES_AT_MOST = 9;

/** Is there room for the amount of every week? */
export function isRoomy({ weeks }: Course): boolean {
  return weeks.length <= AMOUNTS_AT_MOST;
}

/** Every how many weeks one has its date. */
export function dateEvery({ weeks }: Course): number {
  return Math.ceil(weeks.length / DATES_AT_MOST);
}
