import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { IsoWeek } from '../../../shared/calendar/iso-week.ts';
import { type Flag, SEVERITIES } from '../../../shared/rules/flag.ts';
import type { History } from '../../../shared/week/history.ts';
import { readWeek } from '../../../shared/week/read-week.ts';

/** How the fired flags of a week would change. Each list is loudest first. */
export type FlagChange = {
  readonly before: readonly Flag[];
  readonly after: readonly Flag[];
  /** Fired only after the change. */
  readonly appearing: readonly Flag[];
  /** Fired only before it. */
  readonly goingQuiet: readonly Flag[];
  /** Fired both times. */
  readonly staying: readonly Flag[];
};

/** The flags of one week before and after a change of the history, by the rules the host uses. */
export function flagChange(
  before: History,
  after: History,
  week: IsoWeek,
  today: IsoDate,
): FlagChange {
  return compareFlags(readWeek(before, week, today).flags, readWeek(after, week, today).flags);
}

/** Sorts fired flags into those that appear, go quiet and stay. */
export function compareFlags(before: readonly Flag[], after: readonly Flag[]): FlagChange {
  const firedBefore = fired(before);
  const firedAfter = fired(after);
  return {
    before: firedBefore,
    after: firedAfter,
    appearing: without(firedAfter, firedBefore),
    goingQuiet: without(firedBefore, firedAfter),
    staying: firedAfter.filter((flag) => !without(firedAfter, firedBefore).includes(flag)),
  };
}

function fired(flags: readonly Flag[]): readonly Flag[] {
  const loudness = ({ severity }: Flag) => SEVERITIES.indexOf(severity);
  return flags
    .filter(({ status }) => status === 'fired')
    .toSorted((one, other) => loudness(one) - loudness(other));
}

/**
 * The flags whose rule the others do not hold: as many as there are more of them. One rule can
 * fire for several days, and a moved session still is the same warning.
 */
function without(flags: readonly Flag[], others: readonly Flag[]): readonly Flag[] {
  const left = new Map<string, number>();
  for (const { rule } of others) left.set(rule, (left.get(rule) ?? 0) + 1);
  const sameDateFirst = flags.toSorted((one, other) => rank(one, others) - rank(other, others));
  const unmatched = sameDateFirst.filter(({ rule }) => {
    const count = left.get(rule) ?? 0;
    left.set(rule, count - 1);
    return count <= 0;
  });
  return flags.filter((flag) => unmatched.includes(flag));
}

function rank(flag: Flag, others: readonly Flag[]): number {
  const { rule, date } = flag;
  return others.some((other) => other.rule === rule && other.date === date) ? 0 : 1;
}
