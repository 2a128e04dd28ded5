import type { FlagChange } from './compare-flags.ts';

/** `2 flags would fire, 1 new · 1 would go quiet`. */
export function flagChangeWords({ after, appearing, goingQuiet }: FlagChange): string {
  const now = after.length === 0 ? 'No flag would fire' : `${flags(after.length)} would fire`;
  const more = appearing.length > 0 ? `, ${appearing.length} new` : '';
  const less = goingQuiet.length > 0 ? ` · ${goingQuiet.length} would go quiet` : '';
  return `${now}${more}${less}`;
}

function flags(count: number): string {
  return count === 1 ? '1 flag' : `${count} flags`;
}
