import type { Finding } from '../body/finding.ts';
import type { Region, Sign } from '../body/symptom.ts';
import { eliminate } from './eliminate.ts';
import { FACTS, type Fact, type FactId } from './fact.ts';
import type { KnownFacts } from './known-fact.ts';
import type { Clue, Pattern, PatternId } from './pattern.ts';
import { PATTERNS } from './patterns.ts';

/** A question, and how its answer is logged: with a finding, the list of signs, or pain elsewhere. */
export type NextQuestion = {
  readonly fact: FactId;
  readonly question: string;
  readonly log:
    | { readonly type: 'finding'; readonly finding: Finding }
    /** The whole list has to be asked: a list without these says that none of the others is there. */
    | { readonly type: 'signs'; readonly signs: readonly Sign[] }
    | { readonly type: 'pain'; readonly region: Region };
  /** The patterns to which an answer would say something. */
  readonly about: readonly PatternId[];
};

/**
 * The question, not asked yet, whose answer would tell most patterns apart. Patterns that are ruled
 * out do not count. Of equals the first in the order of facts, where signs stand first. Undefined
 * when no question is left that tells any apart.
 */
export function nextQuestion(facts: KnownFacts): NextQuestion | undefined {
  const ids = eliminate(facts).flatMap(({ id, standing }) => (standing === 'out' ? [] : [id]));
  const patterns = PATTERNS.filter(({ id }) => ids.includes(id));
  const best = FACTS.filter(({ id }) => !facts.has(id))
    .map((fact) => ({ fact, apart: toldApart(fact.id, patterns) }))
    .reduce<{ fact?: Fact; apart: number }>(
      (found, candidate) => (candidate.apart > found.apart ? candidate : found),
      { apart: 0 },
    ).fact;
  return best && questionOf(best, patterns);
}

/** How many pairs of patterns an answer would tell apart, both answers counted. */
function toldApart(fact: FactId, patterns: readonly Pattern[]): number {
  const answers = ['yes', 'no'] as const;
  return answers.reduce((sum, answer) => {
    const effects = patterns.map((pattern) => effectOf(pattern, fact, answer));
    return sum + pairsThatDiffer(effects);
  }, 0);
}

/** What an answer does to a pattern. What documents dispute tells nothing apart. */
function effectOf({ clues }: Pattern, fact: FactId, answer: Clue['when']): string {
  return clues
    .filter((clue) => clue.fact === fact && clue.when === answer && !clue.disputed)
    .map(({ says, decisive }) => `${says}${decisive ? ' for good' : ''}`)
    .join();
}

function pairsThatDiffer(effects: readonly string[]): number {
  return effects.reduce(
    (sum, effect, place) => sum + effects.slice(place + 1).filter((one) => one !== effect).length,
    0,
  );
}

function questionOf(
  { id, question, where }: Fact,
  patterns: readonly Pattern[],
): NextQuestion | undefined {
  const log = logOf(where);
  const about = patterns.filter(({ clues }) => clues.some(({ fact }) => fact === id));
  return log && { fact: id, question, log, about: about.map((pattern) => pattern.id) };
}

function logOf(where: Fact['where']): NextQuestion['log'] | undefined {
  switch (where.type) {
    case 'finding':
      return { type: 'finding', finding: where.finding };
    case 'signs':
      return where;
    case 'another-spot':
      return { type: 'pain', region: where.region };
    case 'this-spot':
      // Every entry names its region: nobody has to ask.
      return undefined;
  }
}
