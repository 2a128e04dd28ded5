import type { IsoDate } from '../../calendar/iso-date.ts';
import type { IsoWeek } from '../../calendar/iso-week.ts';
import type { History } from '../../week/history.ts';
import type { SessionEdit } from '../plan-edit.ts';
import { plannedWeek, signsSayStop } from './planned-week.ts';
import { type Choices, choicesOf, editsOf, type Outcome, quietingSets } from './search.ts';

/** One way to ease a week. */
export type Easing = {
  readonly edits: readonly SessionEdit[];
  /** Share by which the aerobic load of the days ahead changes: −0.03 is 3 % less. */
  readonly loadChange: number;
};

/** How far the aerobic load may go from what was planned: a share, our own choice. */
export const LOAD_KEPT_WITHIN = 0.05;
const ALTERNATIVES = 3;
/** The less an edit changes, the earlier it is taken. Our own order. */
const DISRUPTION: Readonly<Record<SessionEdit['type'], number>> = {
  'change-surface': 1,
  'add-warm-up': 1,
  move: 2,
  swap: 3,
  ease: 4,
  shorten: 5,
  'change-duration': 5,
  remove: 6,
};

/**
 * The smallest sets of edits that quiet every caution and louder flag that the plan can quiet:
 * those that keep the aerobic load within 5 % first, then fewer edits, then less change. At most
 * three, no two of which edit the same sessions in the same ways. Empty when there is
 * nothing to quiet, or no edits that could; and while a sign stands with which nobody should run,
 * because an eased run would be one too many.
 */
export function easeWeek(history: History, week: IsoWeek, today: IsoDate): readonly Easing[] {
  const planned = plannedWeek(history, week, today);
  if (signsSayStop(planned)) return [];
  const choices = choicesOf(planned);
  const before = choices.outcomeOf([]);
  if (before.left.length === 0) return [];
  let easings: readonly Easing[] = [];
  for (let size = 1; size <= planned.sessions.length && !isEnough(easings); size += 1) {
    easings = quietingSets(choices, size).map((outcome) => easingOf(outcome, before, choices));
  }
  return distinct(easings.toSorted(byCost)).slice(0, ALTERNATIVES);
}

function isEnough(easings: readonly Easing[]): boolean {
  return easings.some(keepsLoad) && distinct(easings).length >= ALTERNATIVES;
}

function easingOf({ edits, load }: Outcome, before: Outcome, { all }: Choices): Easing {
  return {
    edits: editsOf(edits, all),
    loadChange: before.load === 0 ? 0 : load / before.load - 1,
  };
}

function keepsLoad({ loadChange }: Easing): boolean {
  return Math.abs(loadChange) <= LOAD_KEPT_WITHIN;
}

/** What comes first is better; two that cost the same keep the order of the calendar. */
export function byCost(one: Easing, other: Easing): number {
  return (
    Number(keepsLoad(other)) - Number(keepsLoad(one)) ||
    one.edits.length - other.edits.length ||
    disruption(one) - disruption(other) ||
    Math.abs(one.loadChange) - Math.abs(other.loadChange)
  );
}

function disruption({ edits }: Easing): number {
  return edits.reduce((sum, { type }) => sum + DISRUPTION[type], 0);
}

/** A move to Friday or to Saturday is no alternative to the other: the better one stands for both. */
function distinct(easings: readonly Easing[]): readonly Easing[] {
  const kindOf = ({ edits }: Easing) =>
    edits.map(({ type, sessionId }) => `${type} ${sessionId}`).join(', ');
  return [...Map.groupBy(easings, kindOf).values()].flatMap(([best]) => best ?? []);
}
