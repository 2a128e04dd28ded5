import { GLUTES_ANSWER } from '../rules/sources/documents.ts';
import type { Pattern } from './pattern.ts';

export const trainingSoreness: Pattern = {
  id: 'training-soreness',
  name: 'Training soreness',
  about: 'Muscles that are sore and tight from work, as a runner tells in one document.',
  clues: [
    {
      fact: 'tight-after-run',
      when: 'yes',
      says: 'for',
      sources: [GLUTES_ANSWER],
      words: 'It is tight straight after a run.',
    },
    {
      fact: 'numbness',
      when: 'no',
      says: 'for',
      sources: [GLUTES_ANSWER],
      words: 'Nothing is numb.',
    },
    {
      fact: 'numbness',
      when: 'yes',
      says: 'against',
      sources: [GLUTES_ANSWER],
      words: 'Pain with numbness comes from a nerve or a vessel that is pressed.',
      decisive: true,
    },
    {
      fact: 'signs-of-a-nerve',
      when: 'no',
      says: 'for',
      sources: [GLUTES_ANSWER],
      words: 'There is no sign of a nerve.',
    },
    {
      fact: 'signs-of-a-nerve',
      when: 'yes',
      says: 'against',
      sources: [GLUTES_ANSWER],
      words: 'Soreness from training comes without signs of a nerve.',
      decisive: true,
    },
  ],
  disagreements: [],
};
