import type { Disagreement } from '../rules/disagreement.ts';
import { type FactId, factOf } from './fact.ts';
import type { KnownFacts } from './known-fact.ts';
import type { Clue, Pattern, PatternId } from './pattern.ts';
import { PATTERNS } from './patterns.ts';

/** A clue with the entry that answers it. */
export type SeenClue = Clue & { readonly statement: string; readonly from: string };

export type UnaskedFact = { readonly fact: FactId; readonly question: string };

/**
 * How a pattern stands. `fits`: a sign of it is there and nothing speaks against it; `open`: no sign
 * of it is there; `disputed`: one document speaks against it and another does not; `out`: a document
 * rules it out.
 */
export type Standing = 'fits' | 'open' | 'disputed' | 'out';

/** One pattern, with all that speaks for it and against it. Never a diagnosis. */
export type PatternCard = {
  readonly id: PatternId;
  readonly name: string;
  readonly about: string;
  readonly standing: Standing;
  readonly for: readonly SeenClue[];
  readonly against: readonly SeenClue[];
  /** Described for it, asked, and not there: that alone says nothing against it. */
  readonly absent: readonly SeenClue[];
  readonly notAsked: readonly UnaskedFact[];
  readonly disagreements: readonly Disagreement[];
};

/**
 * The patterns by elimination: what a document rules out comes last. Of the others those come first
 * of which most signs are there (that something is missing, such as numbness, is no sign), then
 * those that no document speaks against. No score and no likelihood.
 */
export function eliminate(facts: KnownFacts): readonly PatternCard[] {
  return PATTERNS.map((pattern) => cardOf(pattern, facts)).sort(
    (one, other) =>
      Number(one.standing === 'out') - Number(other.standing === 'out') ||
      signsThere(other.for).length - signsThere(one.for).length ||
      one.against.length - other.against.length ||
      other.for.length - one.for.length ||
      one.absent.length - other.absent.length,
  );
}

/** Signs that are there. That something is missing, such as numbness, fits but is no sign. */
function signsThere<C extends Clue>(clues: readonly C[]): readonly C[] {
  return clues.filter(({ when }) => when === 'yes');
}

function cardOf(
  { id, name, about, clues, disagreements }: Pattern,
  facts: KnownFacts,
): PatternCard {
  const seen = (wanted: (clue: Clue, isMet: boolean) => boolean) =>
    clues.flatMap((clue) => seenClue(clue, facts, wanted));
  const speaksFor = seen(({ says }, isMet) => isMet && says === 'for');
  const against = seen(({ says }, isMet) => isMet && says === 'against');
  return {
    id,
    name,
    about,
    standing: standingOf(speaksFor, against),
    for: speaksFor,
    against,
    absent: seen(({ says }, isMet) => !isMet && says === 'for'),
    notAsked: unasked(clues, facts),
    disagreements,
  };
}

function seenClue(
  clue: Clue,
  facts: KnownFacts,
  wanted: (clue: Clue, isMet: boolean) => boolean,
): readonly SeenClue[] {
  const known = facts.get(clue.fact);
  if (!known || !wanted(clue, known.answer === clue.when)) return [];
  const { statement } = factOf(clue.fact);
  const said = known.answer === 'yes' ? statement : `Not so: ${statement.toLowerCase()}`;
  return [{ ...clue, statement: said, from: known.from }];
}

function unasked(clues: readonly Clue[], facts: KnownFacts): readonly UnaskedFact[] {
  const missing = new Set(clues.map(({ fact }) => fact).filter((fact) => !facts.has(fact)));
  return [...missing].map((fact) => ({ fact, question: factOf(fact).question }));
}

function standingOf(speaksFor: readonly Clue[], against: readonly Clue[]): Standing {
  if (against.some(({ decisive }) => decisive)) return 'out';
  if (against.length > 0) return 'disputed';
  return signsThere(speaksFor).length > 0 ? 'fits' : 'open';
}
