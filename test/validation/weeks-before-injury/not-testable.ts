import type { RuleId } from '../../../shared/rules/rule-id.ts';

const NO_BODY = 'The rows hold no pain and no signs.';
const NO_PLACES = 'The rows hold no symptoms, so no episode of pain is known.';
const NO_KINDS = 'The rows do not say which kind of run a run was.';

/** Why the rows cannot say anything about a rule, or about a part of it; null where they can. */
export const NOT_TESTABLE: Readonly<Record<RuleId, string | null>> = {
  'emergency-signs': NO_BODY,
  'urgent-signs': NO_BODY,
  'nerve-signs': NO_BODY,
  'pain-too-high': NO_BODY,
  'pain-worsening': NO_BODY,
  'pain-watch': NO_BODY,
  'not-settling': NO_PLACES,
  'slow-recovery': NO_PLACES,
  'aggravating-activity':
    'The rows hold hours of other training, but neither the sport nor the mornings after.',
  'return-after-break': null,
  'complete-rest': NO_PLACES,
  'intensity-introduced':
    'The rule looks back 28 days from a run. A row holds 21, without their dates.',
  'racing-introduced': NO_KINDS,
  'intensity-jump': null,
  'longest-run-jump':
    'The rule compares a run with the longest of 30 days. A row holds 21 days, the most of a day instead of a run, and none at all for the nearest week.',
  'weekly-jump': null,
  'hard-days-together':
    'The rows count the days with hard running, but do not say which they were.',
  'provoking-work': NO_PLACES,
  'slippery-surface': 'The rows do not name the ground.',
  'no-warm-up': 'The rows do not say whether there was a warm-up.',
  'long-sitting': 'The rows do not tell of sitting.',
  'no-strengthening':
    'The rows count strength training, not hip stretching and glute strengthening.',
};
