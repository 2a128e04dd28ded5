import type { SittingDay } from '../body/sitting.ts';
import { minutes } from '../units/units.ts';
import { MILLISECONDS_IN_A_MINUTE } from './limits.ts';
import type { MeasuredDay } from './monitor.ts';

/** A measured day as it can be logged: whole minutes, never more than was measured. */
export function asSittingDay({ date, totalMilliseconds, longestMilliseconds }: MeasuredDay) {
  return {
    date,
    totalMinutes: wholeMinutes(totalMilliseconds),
    longestUnbrokenMinutes: wholeMinutes(longestMilliseconds),
  } satisfies SittingDay;
}

function wholeMinutes(milliseconds: number) {
  return minutes(Math.floor(milliseconds / MILLISECONDS_IN_A_MINUTE));
}
