import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { onDay } from '../../rules/looking/days.ts';
import type { Situation } from '../../rules/rule.ts';
import type { Sport } from '../../training/sport.ts';
import type { Workout } from '../../training/workout.ts';
import { availabilityOn, minutesLeft } from '../availability.ts';

/** What leaves a day free for a step; our own choice. */
const LIGHT_SPORTS: ReadonlySet<Sport> = new Set(['strength', 'mobility', 'walk']);

/** The days on which there is a run, done or planned, or a step that is planned. */
export function daysOnFoot({ workouts }: Situation): readonly IsoDate[] {
  return workouts.filter(isOnFoot).map(({ date }) => date);
}

/** Is there room on a day, nothing but light work on it, and a day between this and others on foot? */
export function isFree(
  date: IsoDate,
  wholeMinutes: number,
  onFoot: ReadonlySet<IsoDate>,
  { history, workouts }: Situation,
): boolean {
  const near = [addDays(date, -1), date, addDays(date, 1)];
  if (near.some((day) => onFoot.has(day))) return false;
  const ofDay = onDay(workouts, date);
  if (!ofDay.every(({ sport }) => LIGHT_SPORTS.has(sport))) return false;
  const taken = ofDay.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
  const left = minutesLeft(availabilityOn(history, date), taken);
  return left === undefined || left >= wholeMinutes;
}

function isOnFoot({ sport, returnStep }: Workout): boolean {
  return sport === 'run' || returnStep !== undefined;
}
