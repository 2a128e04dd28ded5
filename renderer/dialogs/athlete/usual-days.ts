import type { WeekStart } from '../../../shared/calendar/iso-week.ts';

/** By their numbers: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** The numbers of the weekdays as the athlete's week has them. */
export function weekdaysFrom(weekStart: WeekStart): readonly number[] {
  const days = WEEKDAYS.map((_, index) => index + 1);
  return weekStart === 'sunday' ? [7, ...days.slice(0, 6)] : days;
}

/** The days off with this one among them, or without it where it was. In order. */
export function withDay(daysOff: readonly number[], day: number): readonly number[] {
  const others = daysOff.filter((other) => other !== day);
  return others.length < daysOff.length ? others : [...daysOff, day].toSorted((a, b) => a - b);
}
