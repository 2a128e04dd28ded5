import type { IsoDate } from '../calendar/iso-date.ts';
import { CrossTrainingSport, type Sport } from '../training/sport.ts';
import { workoutsOf } from '../training/workouts.ts';
import { type Minutes, minutes } from '../units/units.ts';
import type { History } from '../week/history.ts';
import { availabilityOn } from './availability.ts';

/** More than a day leaves room for. It is said, and never refused: the athlete knows best. */
export type RoomProblem =
  | { readonly type: 'day-off' }
  | {
      readonly type: 'too-long';
      readonly mostMinutes: Minutes;
      /** Of all that is planned or done on the day. */
      readonly totalMinutes: Minutes;
    }
  | { readonly type: 'out-of-reach'; readonly sport: Sport };

/**
 * What on a day, from `today` on, goes past what the athlete said the day leaves room for. Empty
 * where nothing is planned any more, and on days that are over: what was done needs no leave.
 */
export function roomProblems(
  history: History,
  date: IsoDate,
  today: IsoDate,
): readonly RoomProblem[] {
  const workouts = workoutsOf(history, today).filter((workout) => workout.date === date);
  const planned = workouts.filter(({ status }) => status === 'planned');
  if (date < today || planned.length === 0) return [];
  const { dayOff, mostMinutes, sportsOutOfReach } = availabilityOn(history, date);
  if (dayOff) return [{ type: 'day-off' }];
  const totalMinutes = minutes(sum(workouts.map(({ durationSeconds }) => durationSeconds)) / 60);
  const missing = [...new Set(planned.map(({ sport }) => sport))].filter((sport) =>
    CrossTrainingSport.options.some((one) => one === sport && sportsOutOfReach.has(one)),
  );
  return [
    ...(mostMinutes !== undefined && totalMinutes > mostMinutes
      ? [{ type: 'too-long', mostMinutes, totalMinutes } as const]
      : []),
    ...missing.map((sport) => ({ type: 'out-of-reach', sport }) as const),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
