import type { DecodedActivity } from './decoded-activity.ts';
import { Unreadable } from './unreadable.ts';

type Parts = {
  readonly activities: readonly DecodedActivity[];
  readonly leftOut: readonly string[];
};

/**
 * Makes an activity of each part of a file. One that cannot become an activity is left out
 * with its reason, and takes no other with it; a file without a single good one is unreadable.
 */
export function eachPart<Part>(
  parts: readonly Part[],
  decode: (part: Part) => DecodedActivity,
): Parts {
  const activities: DecodedActivity[] = [];
  const faults: Unreadable[] = [];
  const leftOut: string[] = [];
  for (const [index, part] of parts.entries()) {
    try {
      activities.push(decode(part));
    } catch (fault) {
      if (!(fault instanceof Unreadable)) throw fault;
      faults.push(fault);
      leftOut.push(`Part ${index + 1} of ${parts.length} was left out. ${fault.message}`);
    }
  }
  if (activities.length === 0 && faults[0]) throw faults[0];
  return { activities, leftOut };
}
