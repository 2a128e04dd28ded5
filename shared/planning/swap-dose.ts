import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { CrossTrainingSport } from '../training/sport.ts';
import { workoutsOf } from '../training/workouts.ts';
import { type Minutes, minutes } from '../units/units.ts';
import type { History } from '../week/history.ts';
import type { Uncovered } from './swap.ts';

/** A swap may take at most this many times the minutes of the run. */
const TIMES_THE_RUN = 1.5;
/** …and at most this share of the athlete's longest in that sport. */
const SHARE_OF_LONGEST = 1.1;
/** Days in which the longest counts: the same window as for the longest run. */
const LONGEST_DAYS = 30;
/** Minutes for a sport that was not done in that time. */
const NEW_SPORT_MINUTES = 30;

export type Cap = { readonly minutes: Minutes; readonly name: Uncovered['cap'] };

/**
 * The most minutes that a swap may take: 1.5 times the run, and 110 % of this athlete's longest
 * in that sport in the 30 days before (30 min for a new sport). Whole minutes, rounded down.
 */
export function capOf(
  run: { readonly date: IsoDate; readonly durationSeconds: number },
  sport: CrossTrainingSport,
  history: History,
  today: IsoDate,
): Cap {
  const long: Cap = {
    minutes: minutes(Math.max(1, Math.floor((run.durationSeconds / 60) * TIMES_THE_RUN))),
    name: 'one-and-a-half-times',
  };
  const habit = capOfHabit(longestSeconds(run.date, sport, history, today));
  return habit.minutes < long.minutes ? habit : long;
}

function capOfHabit(longest: number): Cap {
  if (longest === 0) return { minutes: minutes(NEW_SPORT_MINUTES), name: 'new-sport' };
  const most = Math.max(1, Math.floor((longest / 60) * SHARE_OF_LONGEST + ROUNDING));
  return { minutes: minutes(most), name: 'longest-in-sport' };
}

/** 50 min × 1.1 is 55 min, though not quite in binary. */
const ROUNDING = 1e-9;

function longestSeconds(
  date: IsoDate,
  sport: CrossTrainingSport,
  history: History,
  today: IsoDate,
): number {
  const first = addDays(date, -LONGEST_DAYS);
  const durations = workoutsOf(history, today)
    .filter((workout) => workout.sport === sport && workout.date >= first && workout.date < date)
    .map(({ durationSeconds }) => durationSeconds);
  return Math.max(0, ...durations);
}
