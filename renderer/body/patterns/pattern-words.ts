import type { Standing } from '../../../shared/patterns/eliminate.ts';

/** How a pattern stands, in words that promise nothing. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  fits: 'nothing logged speaks against it',
  open: 'nothing logged speaks for it yet',
  doubtful: 'a document speaks against it',
  out: 'a document leaves it out',
};
