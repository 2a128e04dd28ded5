import { PAIN_PAST_KNEE } from '../rules/disagreements.ts';
import { ABBATE, ALLEN, GILMAN, GLUTES_ANSWER } from '../rules/sources/documents.ts';
import type { Pattern } from './pattern.ts';

export const piriformisDeepGluteal: Pattern = {
  id: 'piriformis-deep-gluteal',
  name: 'Piriformis and deep gluteal pain',
  about: 'A small muscle deep in the buttock, beside the sciatic nerve, is overworked or tight.',
  clues: [
    {
      fact: 'deep-pain',
      when: 'yes',
      says: 'for',
      sources: [GILMAN, ABBATE],
      words: 'Pain deep in the buttock is what both describe first.',
    },
    {
      fact: 'in-the-buttock',
      when: 'yes',
      says: 'for',
      sources: [ABBATE, GLUTES_ANSWER],
      words: 'Both count it among the most common causes of pain there.',
    },
    {
      fact: 'pain-after-run',
      when: 'yes',
      says: 'for',
      sources: [GILMAN],
      words: 'The deep pain often comes after a run.',
    },
    {
      fact: 'worse-sitting',
      when: 'yes',
      says: 'for',
      sources: [GILMAN, ABBATE],
      words: 'The pain comes with sitting, and long sitting irritates the nerve.',
    },
    {
      fact: 'worse-when-running',
      when: 'yes',
      says: 'for',
      sources: [ABBATE],
      words: 'Running, the same movement again and again, irritates the nerve.',
    },
    {
      fact: 'low-back-pain',
      when: 'yes',
      says: 'for',
      sources: [GILMAN],
      words: 'Low-back pain is a common sign, with the deep pain or instead of it.',
    },
    {
      fact: 'into-the-glute',
      when: 'yes',
      says: 'for',
      sources: [GILMAN],
      words: 'In some, nerve pain spreads into the buttock.',
    },
    {
      fact: 'nerve-pain-down-leg',
      when: 'yes',
      says: 'for',
      sources: [GILMAN, ABBATE],
      words:
        'Nerve pain goes down the leg sometimes; a nerve pressed for long is felt all the way.',
    },
    {
      fact: 'numbness',
      when: 'yes',
      says: 'for',
      sources: [GLUTES_ANSWER],
      words:
        'Tightness after movement, with pain and numbness, mostly goes with a tight piriformis.',
    },
    {
      fact: 'past-knee',
      when: 'yes',
      says: 'against',
      sources: [ALLEN],
      words: 'Pain past the knee is nearly always sciatica; a small chance stays for this.',
      disputed: true,
    },
    {
      fact: 'past-knee',
      when: 'no',
      says: 'against',
      sources: [ALLEN],
      words: 'Without pain past the knee it is not likely.',
      disputed: true,
    },
  ],
  disagreements: [PAIN_PAST_KNEE],
};
