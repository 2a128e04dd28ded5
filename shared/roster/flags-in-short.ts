import type { Flag } from '../rules/flag.ts';
import type { FlagsInShort, LoudestFlag } from './overview.ts';

/** The loudest of a week's flags, which come loudest first, and how many fired besides. */
export function flagsInShort(flags: readonly Flag[]): FlagsInShort {
  const [loudest, ...others] = flags.filter(
    ({ status, severity, acknowledgement }) =>
      status === 'fired' && (acknowledgement === undefined || severity === 'emergency'),
  );
  const cannotTell = flags.filter(({ status }) => status === 'not-enough-data').length;
  return loudest
    ? { loudest: inShort(loudest), others: others.length, cannotTell }
    : { others: 0, cannotTell };
}

function inShort({ rule, title, severity, date, words, acknowledgement }: Flag): LoudestFlag {
  return {
    rule,
    title,
    severity,
    date,
    seen: words.seen,
    isSeenTo: acknowledgement !== undefined,
  };
}
