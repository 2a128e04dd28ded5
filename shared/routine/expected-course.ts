import type { Disagreement } from '../rules/disagreement.ts';
import type { Source } from '../rules/source.ts';
import { ABBATE, ALLEN, BLACK, GILMAN } from '../rules/sources/documents.ts';

/** What can be expected, in plain and kind words, with the document that says so. */
export type Said = { readonly says: string; readonly source: Source };

export const EXPECTED_COURSE: readonly Said[] = [
  { says: 'A mild inflammation can settle within a week.', source: BLACK },
  {
    says: 'With other causes beside it, or once it has become chronic, it can take many months.',
    source: BLACK,
  },
  {
    says: 'Teaching the muscles to work again takes time and patience. Write down pain and signs, and go by them.',
    source: GILMAN,
  },
];

export const MEDICINES: Said = {
  says: 'Ask a doctor about medicines; none is suggested here.',
  source: BLACK,
};

/** Is stretching the hamstring good or bad for it? */
export const HAMSTRING_STRETCHING: Disagreement = {
  id: 'hamstring-stretching',
  question: 'Should the hamstring be stretched?',
  positions: [
    {
      source: BLACK,
      says: 'Stretch it regularly, with the lower back, the buttock and the quadriceps; and: pain where it begins can come just when it is stretched.',
    },
    { source: ABBATE, says: 'Offers a dynamic stretch of it among the exercises.' },
    { source: ALLEN, says: 'Stretching it typically makes the pain of sciatica worse.' },
  ],
  here: 'The stretch is offered until you log that stretching the hamstring hurts, and hidden from then on: your own body has the last word.',
};
