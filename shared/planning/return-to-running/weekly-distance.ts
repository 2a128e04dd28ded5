import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { between } from '../../rules/looking/days.ts';
import { coversSumFrom, logBegins } from '../../rules/looking/log-reach.ts';
import { runningDistance } from '../../rules/looking/running-distance.ts';
import type { Situation } from '../../rules/rule.ts';
import { type Metres, metres } from '../../units/units.ts';
import { HISTORY_DAYS } from '../../week/history.ts';
import { formatDay } from '../../words/format.ts';

/** How far the way back has come: running distance a week, now and before the break, in metres. */
export type WeeklyDistance =
  | { readonly now: Metres; readonly before: Metres; readonly share: number }
  | { readonly missing: string };

/** Days over which the weeks before the break are averaged; our own choice. */
const DAYS_BEFORE = 28;
const DAYS_IN_A_WEEK = 7;

/**
 * The seven days up to `until` as a share of a mean week of the 28 days up to the last run before the
 * break. Missing when a run has no distance, or the log does not hold those days.
 */
export function weeklyDistance(
  lastRun: IsoDate | null,
  until: IsoDate,
  done: Situation,
): WeeklyDistance {
  if (lastRun === null) return { missing: 'The log holds no run before the break.' };
  const first = addDays(lastRun, 1 - DAYS_BEFORE);
  const isLoaded = first >= addDays(done.dates[0], -HISTORY_DAYS);
  if (!isLoaded) return { missing: 'The weeks before the break lie too far back.' };
  if (!coversSumFrom(done, first))
    return { missing: `${logBegins(done)}, too late for the weeks before the break.` };
  const before = distance(first, lastRun, done);
  const now = distance(addDays(until, 1 - DAYS_IN_A_WEEK), until, done);
  if (typeof before === 'string') return { missing: before };
  if (typeof now === 'string') return { missing: now };
  const aWeek = (before * DAYS_IN_A_WEEK) / DAYS_BEFORE;
  if (aWeek === 0) return { missing: 'The runs before the break have a distance of 0.' };
  return { now: metres(now), before: metres(aWeek), share: now / aWeek };
}

function distance(first: IsoDate, last: IsoDate, done: Situation): number | string {
  const { metres: sum, runsWithout } = runningDistance(between(done.runs, first, last));
  return runsWithout === 0
    ? sum
    : `${runsWithout} of the runs from ${formatDay(first)} to ${formatDay(last)} ${runsWithout === 1 ? 'has' : 'have'} no distance.`;
}
