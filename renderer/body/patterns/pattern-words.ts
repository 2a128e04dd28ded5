import type { Standing } from '../../../shared/patterns/eliminate.ts';

/** How a pattern stands, in words that promise nothing. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  fits: 'nothing logged speaks against it',
  open: 'no sign of it is logged yet',
  disputed: 'one document speaks against it, another does not',
  out: 'a document leaves it out',
};
