import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { between } from '../../rules/looking/days.ts';
import type { Situation } from '../../rules/rule.ts';
import { RETURN_THRESHOLDS } from './ladder.ts';
import { STEP_MINUTES } from './step-workout.ts';

/** What a week of running all through may hold. */
export type RunningTime = {
  /** Minutes of one run at most. */
  readonly longest: number;
  /** Minutes that the week still has room for. */
  readonly left: number;
};

const GROWTH = 1 + RETURN_THRESHOLDS.growth.value;

/**
 * A tenth more running time than in the seven days before the week, in runs a tenth longer than
 * the longest of them; never less than one run of 30 minutes. Rounds of walking count in full.
 */
export function runningTime({ dates, runs }: Situation): RunningTime {
  const before = minutesOf(runs, addDays(dates[0], -7), addDays(dates[0], -1));
  const planned = sum(minutesOf(runs, dates[0], dates[6]));
  return {
    longest: Math.max(STEP_MINUTES, grown(Math.max(0, ...before))),
    left: Math.max(STEP_MINUTES, grown(sum(before))) - planned,
  };
}

function minutesOf(runs: Situation['runs'], first: IsoDate, last: IsoDate): readonly number[] {
  return between(runs, first, last).map(({ durationSeconds }) => durationSeconds / 60);
}

function grown(wholeMinutes: number): number {
  return Math.floor(wholeMinutes * GROWTH);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
