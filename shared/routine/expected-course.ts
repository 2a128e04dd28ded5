import type { Source } from '../rules/source.ts';
import { BLACK, GILMAN } from '../rules/sources/documents.ts';

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
