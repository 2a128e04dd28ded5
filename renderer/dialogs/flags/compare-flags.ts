import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { IsoWeek } from '../../../shared/calendar/iso-week.ts';
import { type Flag, SEVERITIES, type Subject } from '../../../shared/rules/flag.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import type { History } from '../../../shared/week/history.ts';
import { readWeek } from '../../../shared/week/read-week.ts';

/** How the fired flags of a week would change, without those that rest. Each list is loudest first. */
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
  const pairs = pairsOf(firedBefore, firedAfter);
  const paired = new Set(pairs.values());
  return {
    before: firedBefore,
    after: firedAfter,
    appearing: firedAfter.filter((flag) => !pairs.has(flag)),
    goingQuiet: firedBefore.filter((flag) => !paired.has(flag)),
    staying: firedAfter.filter((flag) => pairs.has(flag)),
  };
}

function fired(flags: readonly Flag[]): readonly Flag[] {
  const loudness = ({ severity }: Flag) => SEVERITIES.indexOf(severity);
  return flags
    .filter(({ status, acknowledgement }) => status === 'fired' && !acknowledgement)
    .toSorted((one, other) => loudness(one) - loudness(other));
}

/** These sum up a week: on another day they still are the same warning. */
const ABOUT_THE_WEEK: ReadonlySet<RuleId> = new Set<RuleId>(['weekly-jump', 'intensity-jump']);

type Likeness = (one: Flag, other: Flag) => boolean;

/** When two flags of one rule are the same warning, the surest likeness first. */
const LIKENESSES: readonly Likeness[] = [
  (one, other) => one.subjects.some((subject) => isAbout(other, subject)),
  (one, other) => one.date === other.date,
  ({ rule }) => ABOUT_THE_WEEK.has(rule),
];

/** The flag before for each flag after that says the same; each is used once. */
function pairsOf(before: readonly Flag[], after: readonly Flag[]): ReadonlyMap<Flag, Flag> {
  const pairs = new Map<Flag, Flag>();
  const used = new Set<Flag>();
  for (const isLike of LIKENESSES) {
    for (const flag of after.filter((other) => !pairs.has(other))) {
      const match = before.find(
        (other) => !used.has(other) && other.rule === flag.rule && isLike(flag, other),
      );
      if (!match) continue;
      pairs.set(flag, match);
      used.add(match);
    }
  }
  return pairs;
}

function isAbout({ subjects }: Flag, { type, id }: Subject): boolean {
  return subjects.some((subject) => subject.type === type && subject.id === id);
}
