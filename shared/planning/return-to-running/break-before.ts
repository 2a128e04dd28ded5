import { daysBetween, type IsoDate } from '../../calendar/iso-date.ts';
import { logBegins } from '../../rules/looking/log-reach.ts';
import { BREAK_DAYS, breakBefore } from '../../rules/looking/running-break.ts';
import type { Situation } from '../../rules/rule.ts';
import { formatDay } from '../../words/format.ts';

/** A stretch without a run that is long enough to come back from in steps. */
export type ReturnBreak = {
  /** The last run before it; null when the log holds none, and the break is at least as long as it. */
  readonly lastRun: IsoDate | null;
  /** Whole days without a run. */
  readonly days: number;
};

type Found =
  | { readonly found: 'break'; readonly pause: ReturnBreak }
  | { readonly found: 'none'; readonly lastRun: IsoDate; readonly days: number }
  | { readonly found: 'unknown'; readonly missing: string };

/**
 * The break that somebody comes out of who begins on `begin`: one that lasts until that day, or
 * one that ended in the two weeks before it. `done` holds what was done, without the plan.
 */
export function breakOnReturn(begin: IsoDate, done: Situation): Found {
  const lastRun =
    done.runs.findLast(({ date }) => date < begin)?.date ?? done.history.lastRunBefore;
  if (lastRun === undefined) return beforeAnyRun(begin, done);
  const days = daysBetween(lastRun, begin) - 1;
  if (days >= BREAK_DAYS) return { found: 'break', pause: { lastRun, days } };
  const ended = breakBefore(begin, done);
  if (!ended) return { found: 'none', lastRun, days };
  if ('unknown' in ended) return { found: 'unknown', missing: tooShort(ended.endedOn, done) };
  const { lastRunDate, daysWithout } = ended;
  return { found: 'break', pause: { lastRun: lastRunDate, days: daysWithout } };
}

function beforeAnyRun(begin: IsoDate, done: Situation): Found {
  const { firstActivityDate } = done.history;
  if (firstActivityDate === undefined) {
    return {
      found: 'unknown',
      missing:
        'No activity is in the log yet, so nobody knows how long the break was. Log your last run.',
    };
  }
  const days = daysBetween(firstActivityDate, begin);
  if (days >= BREAK_DAYS) return { found: 'break', pause: { lastRun: null, days } };
  return {
    found: 'unknown',
    missing: `${logBegins(done)} and holds no run; how long the break was takes your last run.`,
  };
}

function tooShort(endedOn: IsoDate, done: Situation): string {
  return `${logBegins(done)}; whether the run on ${formatDay(endedOn)} came after a break takes the ${BREAK_DAYS} days before it.`;
}
