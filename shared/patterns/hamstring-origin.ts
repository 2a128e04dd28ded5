import { BLACK } from '../rules/sources/documents.ts';
import type { Clue, Pattern } from './pattern.ts';

const sign = (fact: Clue['fact'], words: string): Clue => ({
  fact,
  when: 'yes',
  says: 'for',
  sources: [BLACK],
  words,
});

export const hamstringOrigin: Pattern = {
  id: 'hamstring-origin',
  name: 'Where the hamstring begins',
  about: 'The tendons of the hamstring are irritated where they join the bone that one sits on.',
  clues: [
    sign('buttock-or-hamstring', 'The pain is in the upper hamstring or the buttock.'),
    sign('ache', 'The pain aches, or is sharp.'),
    sign('sharp-pain', 'The pain is sharp, or aches.'),
    sign('worse-when-running', 'It hurts to run.'),
    sign('worse-at-speed', 'It hurts more at faster speeds.'),
    sign('worse-on-hard-seats', 'It hurts to sit on something hard.'),
    sign('worse-driving', 'It hurts to drive.'),
    sign('worse-stretching-hamstring', 'It can hurt when the hamstring is stretched.'),
    sign('worse-resisting-hamstring', 'It can hurt when the hamstring works against a force.'),
    sign('into-upper-hamstring', 'It sometimes aches, or less often shoots, into the hamstring.'),
  ],
  disagreements: [],
};
