import { daysBetween, earlier, type IsoDate, later } from '../../../shared/calendar/iso-date.ts';
import type { InputOf } from '../../../shared/contract/operations.ts';
import type { Session } from '../../../shared/training/session.ts';
import { CrossTrainingSport } from '../../../shared/training/sport.ts';
import type { AthleteId } from '../../../shared/units/ids.ts';
import { SPORT_NAMES } from '../../../shared/words/names.ts';
import { parseDecimal } from '../workout/decimal.ts';

const BEST = 'best';

/** What is filled in. */
export type SwapRunsDraft = {
  readonly from: IsoDate | undefined;
  readonly days: string;
  readonly sport: CrossTrainingSport | typeof BEST;
};

export const SPORT_CHOICES = [
  { value: BEST, name: 'The best for each run' } as const,
  ...CrossTrainingSport.options.map((value) => ({ value, name: SPORT_NAMES[value] })),
];

const A_WEEK = '7';

export function newDraft(from: IsoDate): SwapRunsDraft {
  return { from, days: A_WEEK, sport: BEST };
}

/** The same for these runs alone: on the days from the first to the last of them. */
export function inputOfThese(
  athleteId: AthleteId,
  runs: readonly Session[],
  sport: SwapRunsDraft['sport'],
): InputOf<'plan.swapRuns'> {
  const from = runs.map(({ date }) => date).reduce(earlier);
  const last = runs.map(({ date }) => date).reduce(later);
  const days = String(daysBetween(from, last) + 1);
  return { ...inputOf(athleteId, { from, days, sport }), sessionIds: runs.map(({ id }) => id) };
}

export function inputOf(
  athleteId: AthleteId,
  { from, days, sport }: SwapRunsDraft,
): InputOf<'plan.swapRuns'> {
  return {
    athleteId,
    from: from ?? '',
    days: parseDecimal(days) ?? Number.NaN,
    ...(sport !== BEST && { sport }),
  };
}
