import type { IsoDate } from '../calendar/iso-date.ts';
import type { RuleDescription } from '../contract/week-operations.ts';
import type { Evidence, Flag, Severity, Words } from './flag.ts';
import type { Answer, Rule, Situation } from './rule.ts';

/** A rule whose evidence only the rule itself knows: all that a list of rules can hold. */
export type SealedRule = {
  readonly description: RuleDescription;
  readonly flags: (situation: Situation) => readonly Flag[];
};

/** Closes a rule over its own evidence, so that rules with different evidence fit one list. */
export function seal<E extends Evidence>(rule: Rule<E>): SealedRule {
  return {
    description: describe(rule),
    flags: (situation) => rule.judge(situation).map((answer) => flagOf(rule, answer, situation)),
  };
}

function describe<E extends Evidence>(rule: Rule<E>): RuleDescription {
  const { id, title, severity, grade, question, thresholds, sources, disagreements = [] } = rule;
  return { id, title, severity, grade, question, thresholds, sources, disagreements };
}

function flagOf<E extends Evidence>(rule: Rule<E>, answer: Answer<E>, situation: Situation): Flag {
  const { id, title, grade, sources, disagreements = [] } = rule;
  const known = { rule: id, title, grade, sources, disagreements, status: answer.status };
  if (answer.status === 'fired') {
    const { severity, date, evidence, subjects, remedies } = answer;
    const said = rule.say(evidence, situation.history.athlete.units);
    const next = nextStep(said.next, severity, situation);
    const words = { ...ownWords(rule), ...said, next };
    const about = rule.about?.(evidence) ?? dayAndPlace(date, evidence);
    const extent = rule.extent?.(evidence) ?? 0;
    return { ...known, severity, date, about, extent, evidence, words, subjects, remedies };
  }
  return {
    ...known,
    severity: rule.severity,
    date: situation.dates[6],
    about: situation.dates[6],
    extent: 0,
    evidence: answer.status === 'quiet' ? {} : { missing: answer.missing },
    words: { ...ownWords(rule), ...wordsWithoutEvidence(rule, answer) },
    subjects: [],
    remedies: [],
  };
}

/** Of a week that is over nobody can swap a run any more: its advice is told as what it was. */
function nextStep(next: string, severity: Severity, { dates, today }: Situation): string {
  if (dates[6] >= today) return next;
  return severity === 'emergency'
    ? `That week is over. If any of this is there today, or comes back: ${next}`
    : `That week is over. Its advice was: ${next}`;
}

function dayAndPlace(date: IsoDate, { place }: Evidence): string {
  return place === undefined ? date : `${date} ${place}`;
}

function ownWords({ why, certainty }: Pick<Words, 'why' | 'certainty'>) {
  return { why, certainty };
}

function wordsWithoutEvidence<E extends Evidence>(
  { quiet }: Pick<Rule<E>, 'quiet'>,
  answer: Exclude<Answer<E>, { status: 'fired' }>,
): Pick<Words, 'seen' | 'next'> {
  return answer.status === 'quiet'
    ? { seen: quiet, next: 'Nothing to do for this one.' }
    : {
        seen: answer.missing,
        next: 'This is no all-clear. Once it is logged, the rule can answer.',
      };
}
