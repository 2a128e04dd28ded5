import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { formatDay } from '../words/format.ts';
import { between } from './looking/days.ts';
import { coversSumFrom, logBegins } from './looking/log-reach.ts';
import { type RunningDistance, runningDistance } from './looking/running-distance.ts';
import type { Situation } from './rule.ts';

/** A week below this share of the mean of its four weeks was a recovery week. Per cent. */
export const RECOVERY_PERCENT = 80;
const WEEKS = 4;
const DAYS = 7;

export type WeeklyBase =
  | {
      readonly metres: number;
      readonly comparedWith: 'the week before' | 'the mean of the four weeks before';
    }
  | { readonly missing: string };

/**
 * The running distance in metres that the seven days from `first` are held against: that of the
 * week before, or the mean of the four weeks before when that one was a recovery week. Where the
 * log is too short or too patchy for the mean, the week before stands alone.
 */
export function weeklyBaseOf(situation: Situation, first: IsoDate): WeeklyBase {
  const weeks = Array.from({ length: WEEKS }, (_, index) => weekFrom(situation, first, index + 1));
  const before = weeks[0]?.metres ?? 0;
  const missing = missingFrom(situation, first, weeks[0]);
  if (missing !== undefined) return { missing };
  const mean = weeks.reduce((sum, { metres }) => sum + metres, 0) / WEEKS;
  const isMeanKnown =
    coversSumFrom(situation, addDays(first, -WEEKS * DAYS)) &&
    weeks.every(({ runsWithout }) => runsWithout === 0);
  if (isMeanKnown && before * 100 < mean * RECOVERY_PERCENT) {
    return { metres: mean, comparedWith: 'the mean of the four weeks before' };
  }
  if (before === 0) return { missing: NO_RUNNING_BEFORE };
  return { metres: before, comparedWith: 'the week before' };
}

const NO_RUNNING_BEFORE =
  'There is no running in the week before to compare with. After a break, come back in steps.';

function weekFrom({ runs }: Situation, first: IsoDate, weeksBefore: number): RunningDistance {
  const from = addDays(first, -weeksBefore * DAYS);
  return runningDistance(between(runs, from, addDays(from, DAYS - 1)));
}

function missingFrom(
  situation: Situation,
  first: IsoDate,
  before: RunningDistance | undefined,
): string | undefined {
  const from = addDays(first, -DAYS);
  if (!coversSumFrom(situation, from)) {
    return `${logBegins(situation)}; the running of the whole week from ${formatDay(from)} is needed to compare with.`;
  }
  if (before?.runsWithout) {
    return `A run in the week from ${formatDay(from)} has no distance, so that week is no base to compare with.`;
  }
  return undefined;
}
