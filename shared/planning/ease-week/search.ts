import type { Flag } from '../../rules/flag.ts';
import type { SessionId } from '../../units/ids.ts';
import { applyEdits } from '../apply-edits.ts';
import { candidateEdits } from './candidate-edits.ts';
import { type Choice, couldQuiet } from './could-quiet.ts';
import { loadAhead, loudFlags, loudOrHidden, type PlannedWeek } from './planned-week.ts';

/** A set of edits, at most one a session, by their places among the choices, in order. */
export type EditSet = readonly number[];

/** What a set of edits leads to. */
export type Outcome = {
  readonly edits: EditSet;
  /** The loud flags that are left, among those that the plan can quiet. */
  readonly left: readonly Flag[];
  /** AU of the days ahead. */
  readonly load: number;
};

/** Every edit of every session of a week, and what any set of them leads to. */
export type Choices = {
  readonly all: readonly Choice[];
  readonly outcomeOf: (edits: EditSet) => Outcome;
};

export function choicesOf(week: PlannedWeek): Choices {
  const flags = loudFlags(week, week.history);
  const emptied = week.sessions.map(({ id }) => ({ type: 'remove', sessionId: id }) as const);
  // What fires even with nothing planned is not the plan's to quiet.
  const beyondThePlan = new Set(
    loudFlags(week, applyEdits(week.history, emptied, week.today)).map(keyOf),
  );
  const watched = new Set(flags.map(({ rule }) => rule));
  const all = week.sessions.flatMap((session) =>
    candidateEdits(session, flags, week).map((edit) => ({ session, edit })),
  );
  const outcomeOf = (edits: EditSet): Outcome => {
    const edited = applyEdits(week.history, editsOf(edits, all), week.today);
    const left = loudOrHidden(week, edited, watched).filter(
      (flag) => !beyondThePlan.has(keyOf(flag)),
    );
    return { edits, left, load: loadAhead(week, edited) };
  };
  return { all, outcomeOf: remembered(outcomeOf) };
}

/** The edits that a set stands for. */
export function editsOf(edits: EditSet, all: readonly Choice[]) {
  return edits.flatMap((place) => all[place]?.edit ?? []);
}

/**
 * Every set of at most `size` edits that quiets all and that is reached through sets that do not.
 * Exact: of all sets that quiet, the smallest are among them. Some edit of such a set must be able
 * to quiet whichever flag is left, so that only the edits for the flag with the fewest are tried.
 */
export function quietingSets(choices: Choices, size: number): readonly Outcome[] {
  const seen = new Set<string>();
  const quieting: Outcome[] = [];
  const open: EditSet[] = [[]];
  for (let edits = open.pop(); edits; edits = open.pop()) {
    const outcome = choices.outcomeOf(edits);
    const answers = answersTo(outcome, choices);
    if (outcome.left.length === 0) quieting.push(outcome);
    else if (edits.length + fewestEdits(answers, choices) <= size) {
      for (const longer of longerSets(edits, answers)) {
        const key = longer.join(' ');
        if (!seen.has(key)) open.push(longer);
        seen.add(key);
      }
    }
  }
  return quieting;
}

/** For each flag that is left, the places of the edits that could quiet it. */
type Answers = readonly (readonly number[])[];

function answersTo({ edits, left }: Outcome, { all }: Choices): Answers {
  const edited = new Set(edits.map((place) => all[place]?.session.id));
  return left.map((flag) =>
    [...all.keys()].filter((place) => {
      const choice = all[place];
      return choice && !edited.has(choice.session.id) && couldQuiet(choice, flag);
    }),
  );
}

/** At least so many edits are needed: flags whose edits are of different sessions need one each. */
function fewestEdits(answers: Answers, { all }: Choices): number {
  const used = new Set<SessionId | undefined>();
  let needed = 0;
  for (const places of answers.toSorted((one, other) => one.length - other.length)) {
    const sessions = new Set(places.map((place) => all[place]?.session.id));
    if (sessions.size === 0) return Number.POSITIVE_INFINITY;
    if (!used.isDisjointFrom(sessions)) continue;
    for (const session of sessions) used.add(session);
    needed += 1;
  }
  return needed;
}

function longerSets(edits: EditSet, answers: Answers): readonly EditSet[] {
  const [fewest] = answers.toSorted((one, other) => one.length - other.length);
  return (fewest ?? []).map((place) => [...edits, place].sort((one, other) => one - other));
}

function keyOf({ rule, about }: Flag): string {
  return `${rule} ${about}`;
}

function remembered(outcomeOf: Choices['outcomeOf']): Choices['outcomeOf'] {
  const known = new Map<string, Outcome>();
  return (edits) => {
    const key = edits.join(' ');
    const outcome = known.get(key) ?? outcomeOf(edits);
    known.set(key, outcome);
    return outcome;
  };
}
