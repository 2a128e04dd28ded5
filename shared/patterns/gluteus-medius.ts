import { GLUTEUS_MEDIUS_PLACE } from '../rules/disagreements.ts';
import { ALLEN, GLUTES_ANSWER } from '../rules/sources/documents.ts';
import type { Pattern } from './pattern.ts';

export const gluteusMedius: Pattern = {
  id: 'gluteus-medius',
  name: 'Gluteus medius',
  about: 'A muscle of the upper buttock that moves the leg out to the side is the trouble.',
  clues: [
    {
      fact: 'diffuse-pain',
      when: 'yes',
      says: 'for',
      sources: [ALLEN],
      words: 'The pain is spread out over the buttock.',
    },
    {
      fact: 'into-upper-hamstring',
      when: 'yes',
      says: 'for',
      sources: [ALLEN],
      words: 'It may spread into the upper hamstring.',
    },
    {
      fact: 'past-knee',
      when: 'yes',
      says: 'against',
      sources: [ALLEN],
      words: 'Pain that goes past the knee is not this.',
      decisive: true,
    },
    {
      fact: 'past-knee',
      when: 'no',
      says: 'for',
      sources: [ALLEN],
      words: 'Its pain stays above the knee.',
    },
    {
      fact: 'worse-uphill',
      when: 'yes',
      says: 'for',
      sources: [ALLEN],
      words: 'It often hurts more uphill.',
    },
    {
      fact: 'worse-sprinting',
      when: 'yes',
      says: 'for',
      sources: [ALLEN],
      words: 'It often hurts more sprinting.',
    },
    {
      fact: 'worse-sitting',
      when: 'yes',
      says: 'for',
      sources: [ALLEN],
      words: 'It may hurt a little when sitting.',
    },
    {
      fact: 'side-of-hip-pain',
      when: 'yes',
      says: 'for',
      sources: [GLUTES_ANSWER],
      words: 'Pain of this muscle is more likely at the side.',
    },
    {
      fact: 'side-of-hip-pain',
      when: 'no',
      says: 'against',
      sources: [GLUTES_ANSWER],
      words: 'Without pain at the side it is seldom the cause.',
      disputed: true,
    },
    {
      fact: 'side-of-knee-soreness',
      when: 'yes',
      says: 'for',
      sources: [GLUTES_ANSWER],
      words: 'Soreness at the outer side of the knee commonly goes with it.',
    },
    {
      fact: 'hip-snapping',
      when: 'yes',
      says: 'for',
      sources: [GLUTES_ANSWER],
      words: 'A hip that snaps when it moves commonly goes with it.',
    },
  ],
  disagreements: [GLUTEUS_MEDIUS_PLACE],
};
