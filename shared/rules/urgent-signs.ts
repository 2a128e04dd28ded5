import { URGENT_SIGNS } from '../body/sign-families.ts';
import {
  aboutSigns,
  judgePresence,
  type SignsEvidence,
  signCount,
  signsSeen,
} from './looking/present-signs.ts';
import type { Rule } from './rule.ts';
import { BLACK } from './sources/documents.ts';
import { NHS_LISTS } from './sources/pain-and-signs.ts';

export const urgentSigns: Rule<SignsEvidence> = {
  id: 'urgent-signs',
  title: 'Signs that need a doctor now',
  severity: 'stop',
  grade: 'consensus',
  question:
    'Is there weakness of the foot, ankle or leg, a foot that drops, a pop with bruising, being unable to walk or sit, or fever with back pain?',
  thresholds: {},
  sources: [NHS_LISTS, BLACK],
  why: 'These can be signs of a nerve, a torn tendon, bone pulled off with it, or an infection, for which days matter. A tendon that pulls off bone is more common in adolescents: under 18, tell the doctor your age.',
  certainty: 'Agreement of experts on when to be seen soon. This is no diagnosis.',
  quiet: 'None of these signs is logged. Only a doctor can rule out what they stand for.',
  judge: (situation) => judgePresence(situation, URGENT_SIGNS, 'stop'),
  about: aboutSigns,
  extent: signCount,
  say: (evidence) => ({
    seen: signsSeen(evidence),
    next: 'See a doctor today or tomorrow. No running until then.',
  }),
};
