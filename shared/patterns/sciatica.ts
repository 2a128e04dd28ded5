import { PAIN_PAST_KNEE } from '../rules/disagreements.ts';
import { ABBATE, ALLEN } from '../rules/sources/documents.ts';
import type { Pattern } from './pattern.ts';

export const sciatica: Pattern = {
  id: 'sciatica',
  name: 'Sciatica',
  about: 'The sciatic nerve is pressed or irritated, in one document by a disc of the low back.',
  clues: [
    {
      fact: 'past-knee',
      when: 'yes',
      says: 'for',
      sources: [ALLEN],
      words: 'Pain from the back or buttock past the knee to the foot is nearly always this.',
    },
    {
      fact: 'past-knee',
      when: 'no',
      says: 'against',
      sources: [ALLEN],
      words: 'Without pain past the knee it is not likely.',
      disputed: true,
    },
    {
      fact: 'weakness',
      when: 'yes',
      says: 'for',
      sources: [ALLEN],
      words: 'The foot, the calf or the ankle may be weak.',
    },
    {
      fact: 'numbness',
      when: 'yes',
      says: 'for',
      sources: [ALLEN],
      words: 'There may be numbness.',
    },
    {
      fact: 'tingling',
      when: 'yes',
      says: 'for',
      sources: [ABBATE],
      words: 'Tingling is a common sign.',
    },
    {
      fact: 'shooting',
      when: 'yes',
      says: 'for',
      sources: [ABBATE],
      words: 'Pain that shoots down the leg is a common sign.',
    },
    {
      fact: 'burning-or-cramping',
      when: 'yes',
      says: 'for',
      sources: [ABBATE],
      words: 'A deep burning or cramping in the buttock or the back of the thigh is a common sign.',
    },
    {
      fact: 'worse-on-hard-seats',
      when: 'yes',
      says: 'for',
      sources: [ABBATE],
      words: 'Hard seats are uncomfortable.',
    },
    {
      fact: 'worse-stretching-hamstring',
      when: 'yes',
      says: 'for',
      sources: [ALLEN],
      words: 'Stretching the hamstring typically makes it worse.',
    },
  ],
  disagreements: [PAIN_PAST_KNEE],
};
