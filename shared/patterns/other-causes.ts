import type { Source } from '../rules/source.ts';
import { ALLEN, BLACK, GLUTES_ANSWER } from '../rules/sources/documents.ts';

/** A cause that no sign in this log can tell; only an examination can. */
export type OtherCause = {
  readonly name: string;
  readonly words?: string | undefined;
  readonly sources: readonly Source[];
};

/** What else the documents name. Always said beside the patterns. */
export const OTHER_CAUSES: readonly OtherCause[] = [
  { name: 'Joints, nerves or discs of the low back', sources: [BLACK, ALLEN, GLUTES_ANSWER] },
  {
    name: 'Ischial bursitis',
    words: 'The bursa over the bone that one sits on is inflamed.',
    sources: [BLACK],
  },
  {
    name: 'Bursitis of the hip',
    words: 'Pain in the buttock is often confused with it.',
    sources: [ALLEN],
  },
  {
    name: 'Tendinosis of the hamstring',
    words: 'The tendon has worn near its bone.',
    sources: [BLACK],
  },
  { name: 'Partial tear of the hamstring tendon', sources: [BLACK] },
  {
    name: 'Avulsion at the sit bone',
    words: 'The tendon pulls off a piece of the bone. More common in adolescents.',
    sources: [BLACK],
  },
  { name: 'Sacroiliac joint', sources: [GLUTES_ANSWER] },
  {
    name: 'Innominate torsion',
    words: 'One half of the pelvis is turned against the other.',
    sources: [GLUTES_ANSWER],
  },
  {
    name: 'Stenosis',
    words: 'The canal of the spine is narrow.',
    sources: [GLUTES_ANSWER],
  },
  { name: 'Weak abdominals', sources: [GLUTES_ANSWER] },
  {
    name: 'Weak muscles',
    words: 'Pain in the buttock is often confused with it.',
    sources: [ALLEN],
  },
];
