import type { AthleteOverview } from '../../shared/roster/overview.ts';
import { SEVERITIES } from '../../shared/rules/flag.ts';

export const ORDERS = ['needs', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** They come by name; or first those who need a look: the loudest flag, then how much is missing. */
export function inOrder(
  athletes: readonly AthleteOverview[],
  order: Order,
): readonly AthleteOverview[] {
  if (order === 'name') return athletes;
  return athletes.toSorted(
    (one, other) => loudness(one) - loudness(other) || missing(other) - missing(one),
  );
}

/** An emergency that somebody has seen to comes after the other emergencies. */
function loudness({ flags: { loudest } }: AthleteOverview): number {
  if (!loudest) return SEVERITIES.length;
  return SEVERITIES.indexOf(loudest.severity) + (loudest.isSeenTo ? 0.5 : 0);
}

function missing({ missing: { mornings, sessions, ratings }, logged }: AthleteOverview): number {
  return mornings.length + sessions + ratings + (logged.daysSinceAny ?? 0);
}
