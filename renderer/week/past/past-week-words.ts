import type { Units } from '../../../shared/units/units.ts';
import {
  formatDistance,
  formatDistanceNumber,
  formatNumber,
} from '../../../shared/words/format.ts';
import type { PastWeek } from './past-weeks-data.ts';

/** `34 km run · pain ≤ 4`, `8 of 44 km run · pain ≤ 2`, `35 km planned`. */
export function captionOf(week: PastWeek, units: Units): string {
  const pain = painOf(week);
  return pain ? `${runningOf(week, units)} · ${pain}` : runningOf(week, units);
}

function runningOf({ totals, done, isAhead }: PastWeek, units: Units): string {
  const more = totals.runsWithoutDistance > 0 ? '+' : '';
  const running = `${formatDistance(totals.runningMetres, units)}${more}`;
  if (isAhead) return `${running} planned`;
  if (done.runningMetres === totals.runningMetres) return `${running} run`;
  return `${formatDistanceNumber(done.runningMetres, units)} of ${running} run`;
}

/** Nobody can have logged how a week that lies ahead feels. */
function painOf({ highestPain, isAhead }: PastWeek): string | undefined {
  if (highestPain !== undefined) return `pain\u00a0≤\u00a0${formatNumber(highestPain)}`;
  return isAhead ? undefined : 'no pain logged';
}
