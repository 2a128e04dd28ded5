import { addDays, daysBetween, type IsoDate } from '../../calendar/iso-date.ts';
import type { ReturnStep } from '../../training/return-step.ts';
import type { Situation } from '../rule.ts';
import { between } from './days.ts';
import { reachesBack } from './log-reach.ts';

/** Days in a row without a run that make a break: a convention, not tried in a study. */
export const BREAK_DAYS = 14;
/** Days from the first run after a break for which the break still counts; our own choice. */
export const DAYS_AFTER_A_BREAK = 14;

/** A stretch without a run, and the day of the run that ended it. */
export type RunningBreak = {
  readonly endedOn: IsoDate;
  /** The last run before it; null when the log holds none at all. */
  readonly lastRunDate: IsoDate | null;
  /** Days without a run between the two; as far as the log reaches when there was no run before. */
  readonly daysWithout: number;
};

/**
 * The break that a run on `date` comes out of: one that this day or a day of the two weeks before
 * it ended. When the log begins too late to tell, what there is of it is `unknown`.
 */
export function breakBefore(
  date: IsoDate,
  situation: Situation,
): RunningBreak | { readonly unknown: true; readonly endedOn: IsoDate } | undefined {
  const from = addDays(date, 1 - DAYS_AFTER_A_BREAK);
  const days = new Set(between(situation.runs, from, date).map((run) => run.date));
  for (const endedOn of [...days].reverse()) {
    const previous = lastRunBefore(endedOn, situation);
    const found = previous ? breakBetween(previous, endedOn) : firstRunOfAll(endedOn, situation);
    if (found) return found;
  }
  return undefined;
}

function lastRunBefore(date: IsoDate, { runs, history }: Situation): IsoDate | undefined {
  return runs.findLast((run) => run.date < date)?.date ?? history.lastRunBefore;
}

function breakBetween(lastRunDate: IsoDate, endedOn: IsoDate): RunningBreak | undefined {
  const daysWithout = daysBetween(lastRunDate, endedOn) - 1;
  return daysWithout >= BREAK_DAYS ? { endedOn, lastRunDate, daysWithout } : undefined;
}

/** The first run in a log of other training ends a break that is at least as long as the log. */
function firstRunOfAll(endedOn: IsoDate, situation: Situation) {
  const begins = situation.history.firstActivityDate;
  if (begins === undefined || !reachesBack(situation, addDays(endedOn, -BREAK_DAYS))) {
    return { unknown: true as const, endedOn };
  }
  return { endedOn, lastRunDate: null, daysWithout: daysBetween(begins, endedOn) };
}

/** Steps after which an ordinary run is what comes next. */
const LAST_STEPS: ReadonlySet<ReturnStep> = new Set(['run-4', 'build']);

/** Would a full run on this day be the first: no other and no last step of the way back since the break ended? */
export function comesTooSoon(date: IsoDate, endedOn: IsoDate, { runs }: Situation): boolean {
  return !runs.some(
    (run) =>
      run.date >= endedOn &&
      run.date < date &&
      (run.returnStep === undefined || LAST_STEPS.has(run.returnStep)),
  );
}
