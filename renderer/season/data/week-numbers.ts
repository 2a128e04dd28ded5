import { daysBetween, type IsoDate, isoDate } from '../../../shared/calendar/iso-date.ts';
import {
  addWeeks,
  type IsoWeek,
  isoWeek,
  type WeekStart,
  weekDates,
  weekOf,
} from '../../../shared/calendar/iso-week.ts';

/** Weeks since the first one of 1900, so that the rows of a long scroll can be counted. */
export type WeekNumber = number;

const FIRST_WEEK = isoWeek('1900-W01');
/** 1 January 1900 was a Monday. */
const FIRST_MONDAY = isoDate('1900-01-01');
const DAYS_IN_A_WEEK = 7;
/** The last week of which every day lies in the years that the planner knows. */
const LAST_NUMBER = daysBetween(FIRST_MONDAY, isoDate('2199-12-23')) / DAYS_IN_A_WEEK;

export function numberOfWeek(week: IsoWeek): WeekNumber {
  return daysBetween(FIRST_MONDAY, weekDates(week, 'monday')[0]) / DAYS_IN_A_WEEK;
}

export function weekOfNumber(number: WeekNumber): IsoWeek {
  return addWeeks(FIRST_WEEK, number);
}

/** The number of the week that holds a day, or of the nearest week that the planner knows. */
export function numberOfDay(date: IsoDate, weekStart: WeekStart): WeekNumber {
  const number = numberOfWeek(weekOf(date, weekStart));
  return Math.min(Math.max(number, 0), LAST_NUMBER);
}
