import type { Source } from '../source.ts';

/** For a rule that no study and no document gives: it is ours, and says so. */
export const OWN_CHOICE: Source = {
  id: 'own-choice',
  authors: 'Evenload',
  title: 'A choice of our own',
  where: 'this planner',
  found: 'No study and no document at hand gives a number here. We chose one.',
  limits: 'Nobody has tried it. It may be too strict or too loose for you.',
};
