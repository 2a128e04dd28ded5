import type { IsoDate } from '../../calendar/iso-date.ts';
import { weekDates, weekOf } from '../../calendar/iso-week.ts';
import type { Situation } from '../rule.ts';

/** Days to come are known to the end of this week, and in a later week once it holds anything. */
export function isPlanKnownOn(date: IsoDate, { history, today, workouts }: Situation): boolean {
  if (date <= today) return true;
  const { weekStart } = history.athlete;
  const week = weekOf(date, weekStart);
  if (week <= weekOf(today, weekStart)) return true;
  const days = weekDates(week, weekStart);
  return workouts.some((workout) => workout.date >= days[0] && workout.date <= days[6]);
}
