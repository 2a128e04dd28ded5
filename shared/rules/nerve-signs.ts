import { NERVE_SIGNS } from '../body/sign-families.ts';
import { PAIN_PAST_KNEE } from './disagreements.ts';
import { plannedRunsFrom } from './looking/next-runs.ts';
import { swapOf } from './looking/plan-edits.ts';
import {
  aboutSigns,
  judgePresence,
  type SignsEvidence,
  signCount,
  signsSeen,
} from './looking/present-signs.ts';
import { standingSymptoms } from './looking/standing-symptoms.ts';
import type { Rule } from './rule.ts';
import { ABBATE, ALLEN, GILMAN, GLUTES_ANSWER } from './sources/documents.ts';

export const nerveSigns: Rule<SignsEvidence> = {
  id: 'nerve-signs',
  title: 'Signs of a nerve',
  severity: 'stop',
  grade: 'document',
  question:
    'Is there pain past the knee, numbness, tingling, or burning or shooting pain down the leg?',
  thresholds: {},
  sources: [ABBATE, ALLEN, GLUTES_ANSWER, GILMAN],
  disagreements: [PAIN_PAST_KNEE],
  why: 'The documents describe these as signs that a nerve is pressed or irritated. A number for pain does not measure that.',
  certainty: 'Experts’ opinions, and they disagree about pain past the knee. This is no diagnosis.',
  quiet:
    'None of these signs is logged. That lowers the concern and does not clear it: a nerve can be involved without pain past the knee.',
  judge: (situation) =>
    judgePresence(situation, NERVE_SIGNS, 'stop', {
      standing: standingSymptoms,
      remediesFrom: (date) => plannedRunsFrom(situation, date).flatMap(swapOf),
    }),
  about: aboutSigns,
  extent: signCount,
  say: (evidence) => ({
    seen: signsSeen(evidence),
    next: 'Stop running. Cross-train only if it is free of these signs. See a doctor or physiotherapist within days.',
  }),
};
