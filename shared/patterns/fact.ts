import type { Finding } from '../body/finding.ts';
import type { Moment, Region, Sign } from '../body/symptom.ts';
import { FINDING_NAMES, FINDING_QUESTIONS, SIGN_NAMES } from '../words/names.ts';

/** Where in the log the answer stands. */
export type Where =
  | { readonly type: 'signs'; readonly signs: readonly Sign[] }
  /** `moment`: pain that was logged at that moment answers it too. */
  | { readonly type: 'finding'; readonly finding: Finding; readonly moment?: Moment | undefined }
  | { readonly type: 'this-spot'; readonly regions: readonly Region[] }
  | { readonly type: 'another-spot'; readonly region: Region };

/** Something about a sore spot that is so, is not so, or was not asked. */
export type Fact = {
  readonly id: FactId;
  readonly statement: string;
  readonly question: string;
  readonly where: Where;
};

/** Every fact that a pattern asks for, in the order of asking: what cannot wait comes first. */
export const FACT_IDS = [
  'past-knee',
  'numbness',
  'weakness',
  'tingling',
  'shooting',
  'nerve-pain-down-leg',
  'signs-of-a-nerve',
  'low-back-pain',
  'deep-pain',
  'diffuse-pain',
  'side-of-hip-pain',
  'ache',
  'sharp-pain',
  'burning-or-cramping',
  'into-the-glute',
  'into-upper-hamstring',
  'pain-after-run',
  'tight-after-run',
  'worse-when-running',
  'worse-at-speed',
  'worse-sprinting',
  'worse-uphill',
  'worse-sitting',
  'worse-on-hard-seats',
  'worse-driving',
  'worse-stretching-hamstring',
  'worse-resisting-hamstring',
  'hip-snapping',
  'side-of-knee-soreness',
  'in-the-buttock',
  'buttock-or-hamstring',
] as const;
export type FactId = (typeof FACT_IDS)[number];

/** Moments of which an entry says the same as a finding does. */
const MOMENTS: Readonly<Partial<Record<Finding, Moment>>> = {
  'pain-after-run': 'after',
  'worse-when-running': 'during',
  'worse-sitting': 'sitting',
};

type Words = Pick<Fact, 'statement' | 'question' | 'where'>;

const fromFinding = (finding: Finding): Words => ({
  statement: FINDING_NAMES[finding],
  question: FINDING_QUESTIONS[finding],
  where: { type: 'finding', finding, moment: MOMENTS[finding] },
});

const fromSigns = (signs: readonly Sign[], statement: string, question: string): Words => ({
  statement,
  question,
  where: { type: 'signs', signs },
});

const WORDS: Readonly<Record<FactId, Words>> = {
  'past-knee': fromSigns(
    ['past-knee'],
    SIGN_NAMES['past-knee'],
    'Does the pain go down past the knee?',
  ),
  numbness: fromSigns(['numbness'], SIGN_NAMES.numbness, 'Is anything numb?'),
  weakness: fromSigns(
    ['weakness', 'foot-drop'],
    SIGN_NAMES.weakness,
    'Is the foot, the ankle or the leg weak?',
  ),
  tingling: fromSigns(['tingling'], SIGN_NAMES.tingling, 'Does it tingle?'),
  shooting: fromSigns(['shooting'], SIGN_NAMES.shooting, 'Does pain shoot down the leg?'),
  'nerve-pain-down-leg': fromSigns(
    ['past-knee', 'shooting', 'burning-down-leg'],
    'Nerve pain down the leg',
    'Does pain run, shoot or burn down the leg?',
  ),
  'signs-of-a-nerve': fromSigns(
    ['past-knee', 'shooting', 'burning-down-leg', 'tingling', 'weakness', 'foot-drop'],
    'Signs of a nerve',
    'Is there pain down the leg, tingling or weakness?',
  ),
  'low-back-pain': {
    statement: 'Pain in the low back too',
    question: 'Does the low back hurt too?',
    where: { type: 'another-spot', region: 'low-back' },
  },
  'deep-pain': fromFinding('deep-pain'),
  'diffuse-pain': fromFinding('diffuse-pain'),
  'side-of-hip-pain': fromFinding('side-of-hip-pain'),
  ache: fromFinding('ache'),
  'sharp-pain': fromFinding('sharp-pain'),
  'burning-or-cramping': fromFinding('burning-or-cramping'),
  'into-the-glute': fromFinding('into-the-glute'),
  'into-upper-hamstring': fromFinding('into-upper-hamstring'),
  'pain-after-run': fromFinding('pain-after-run'),
  'tight-after-run': fromFinding('tight-after-run'),
  'worse-when-running': fromFinding('worse-when-running'),
  'worse-at-speed': fromFinding('worse-at-speed'),
  'worse-sprinting': fromFinding('worse-sprinting'),
  'worse-uphill': fromFinding('worse-uphill'),
  'worse-sitting': fromFinding('worse-sitting'),
  'worse-on-hard-seats': fromFinding('worse-on-hard-seats'),
  'worse-driving': fromFinding('worse-driving'),
  'worse-stretching-hamstring': fromFinding('worse-stretching-hamstring'),
  'worse-resisting-hamstring': fromFinding('worse-resisting-hamstring'),
  'hip-snapping': fromFinding('hip-snapping'),
  'side-of-knee-soreness': fromFinding('side-of-knee-soreness'),
  'in-the-buttock': {
    statement: 'In the buttock',
    question: 'Is it in the buttock?',
    where: { type: 'this-spot', regions: ['buttock'] },
  },
  'buttock-or-hamstring': {
    statement: 'In the buttock, at the sit bone or in the upper hamstring',
    question: 'Is it in the buttock, at the sit bone or in the upper hamstring?',
    where: { type: 'this-spot', regions: ['buttock', 'sit-bone', 'hamstring'] },
  },
};

export const FACTS: readonly Fact[] = FACT_IDS.map((id) => ({ id, ...WORDS[id] }));

/** The words of a fact, and where its answer stands. */
export function factOf(id: FactId): Fact {
  return { id, ...WORDS[id] };
}
