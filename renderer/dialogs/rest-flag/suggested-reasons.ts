import type { Flag, Severity } from '../../../shared/rules/flag.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';

/** What people would say of one rule, before what they say of all. */
const OF_RULE: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  'slippery-surface': ['The ground will be cleared', 'I walk the slippery part'],
  'long-sitting': ['I get up every half hour', 'A journey, just this once'],
  'complete-rest': ['My doctor told me to rest', 'I am ill'],
  'racing-introduced': ['I only jog it', 'It is a training run with a number on'],
  'no-warm-up': ['I warm up, and just do not plan it'],
  'no-strengthening': ['My physiotherapist gave me other exercises'],
  'return-after-break': ['I follow the plan of my physiotherapist'],
};

const OF_SEVERITY: Readonly<Record<Severity, readonly string[]>> = {
  emergency: ['An emergency department has seen it', 'My doctor has ruled it out'],
  stop: ['My doctor has seen it', 'I do not run until it is seen to'],
  caution: ['I have talked to my physiotherapist', 'I keep it easy'],
  note: ['I have talked to my physiotherapist', 'I know, and it is fine'],
};

/** Reasons that fill the field at a press; any other can be typed. */
export function suggestedReasons({ rule, severity }: Flag): readonly string[] {
  return [...(OF_RULE[rule] ?? []), ...OF_SEVERITY[severity]];
}
