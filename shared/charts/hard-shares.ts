import { addDays } from '../calendar/iso-date.ts';
import type { WeekDates } from '../calendar/iso-week.ts';
import { HARD_SHARE_DAYS } from '../rules/intensity-jump.ts';
import { between } from '../rules/looking/days.ts';
import { hardShareOf } from '../rules/looking/hard-share.ts';
import { coversSumFrom } from '../rules/looking/log-reach.ts';
import { hardMetres } from '../training/hard-part.ts';
import type { Workout } from '../training/workout.ts';
import type { History } from '../week/history.ts';
import type { HardShareOfWeek } from './chart.ts';

/** The hard share of a week's running, by what is done and what is planned of it. */
export function hardShareOfWeek(
  runs: readonly Workout[],
  dates: WeekDates,
): HardShareOfWeek | undefined {
  const ofWeek = between(runs, dates[0], dates[6]);
  const all = hardShareOf(ofWeek, 'this week');
  if ('missing' in all) return undefined;
  const shareOf = (status: Workout['status']) =>
    sumOfHard(ofWeek.filter((run) => run.status === status)) / all.metres;
  return { done: shareOf('done'), planned: shareOf('planned') };
}

/**
 * The hard share, 0 to 1, of the 21 days that end with a week: what its rule holds against the
 * limit. Undefined where the log does not reach back that far.
 */
export function hardShareOf21Days(
  runs: readonly Workout[],
  dates: WeekDates,
  firstActivityDate: History['firstActivityDate'],
): number | undefined {
  const last = dates[6];
  const first = addDays(last, 1 - HARD_SHARE_DAYS);
  if (!coversSumFrom({ history: { firstActivityDate } }, first)) return undefined;
  const share = hardShareOf(between(runs, first, last), 'these days');
  return 'share' in share ? share.share : undefined;
}

/** Metres; of the runs that have a distance, as the share itself. */
function sumOfHard(runs: readonly Workout[]): number {
  return runs
    .filter(({ distanceMetres }) => distanceMetres !== undefined && distanceMetres > 0)
    .reduce((sum, run) => sum + (hardMetres(run) ?? 0), 0);
}
