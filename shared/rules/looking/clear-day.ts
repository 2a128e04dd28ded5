import { addDays, daysBetween, type IsoDate } from '../../calendar/iso-date.ts';
import { availabilityOn, minutesLeft } from '../../planning/availability.ts';
import type { Workout } from '../../training/workout.ts';
import type { Situation } from '../rule.ts';
import { demandOf } from './demanding-runs.ts';

/** Days from one demanding run to the next that keep an easy day between them. */
const DAYS_APART = 2;

/**
 * The first day after a planned run and from `from` on, to the end of the week, with nothing on it, room for the run,
 * and every other run that is or may be demanding at least two days away. Undefined: there is none.
 */
export function nextClearDay(
  run: Workout,
  situation: Situation,
  from: IsoDate = situation.today,
): IsoDate | undefined {
  const { dates, runs } = situation;
  const others = runs.filter((other) => other !== run && demandOf(other) !== 'gentle');
  const isClear = (date: IsoDate) =>
    others.every((other) => Math.abs(daysBetween(other.date, date)) >= DAYS_APART);
  return daysAfter(run.date, dates[6]).find(
    (date) => date >= from && hasRoom(date, run, situation) && isClear(date),
  );
}

function hasRoom(date: IsoDate, run: Workout, { history, workouts }: Situation): boolean {
  if (workouts.some((workout) => workout.date === date)) return false;
  const left = minutesLeft(availabilityOn(history, date), 0);
  return left === undefined || left * 60 >= run.durationSeconds;
}

function daysAfter(date: IsoDate, last: IsoDate): readonly IsoDate[] {
  const length = Math.max(0, daysBetween(date, last));
  return Array.from({ length }, (_, index) => addDays(date, index + 1));
}
