import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
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

const DAYS_IN_A_WEEK = 7;

/** The first day from `first` to `last` whose week is still to come and holds no plan; undefined when all are known. */
export function firstUnplanned(
  first: IsoDate,
  last: IsoDate,
  situation: Situation,
): IsoDate | undefined {
  for (let day = first; day < last; day = addDays(day, DAYS_IN_A_WEEK)) {
    if (!isPlanKnownOn(day, situation)) return day;
  }
  return isPlanKnownOn(last, situation) ? undefined : last;
}
