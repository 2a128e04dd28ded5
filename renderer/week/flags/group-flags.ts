import type { Flag } from '../../../shared/rules/flag.ts';

/** Flags that one card shows: the latest in full, the earlier ones beneath it. */
export type FlagGroup = { readonly flag: Flag; readonly earlier: readonly Flag[] };

/**
 * One card for what one rule says about several days, so that a sore week is not a wall of the
 * same words. Flags with remedies stay on their own: each button belongs to its numbers.
 */
export function groupFlags(flags: readonly Flag[]): readonly FlagGroup[] {
  const groups: FlagGroup[] = [];
  for (const flag of flags) {
    const last = groups.at(-1);
    if (last && belongTogether(last.flag, flag)) {
      groups.splice(-1, 1, { flag, earlier: [...last.earlier, last.flag] });
    } else groups.push({ flag, earlier: [] });
  }
  return groups;
}

function belongTogether(one: Flag, other: Flag): boolean {
  const isAlike = one.rule === other.rule && one.severity === other.severity;
  return isAlike && one.remedies.length === 0 && other.remedies.length === 0;
}
