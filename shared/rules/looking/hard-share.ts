import { hardMetres } from '../../training/hard-part.ts';
import type { Workout } from '../../training/workout.ts';
import { formatDay } from '../../words/format.ts';

/** Share. With more than this of the running unknown, no share is given; our own choice. */
export const UNKNOWN_SHARE_AT_MOST = 0.2;

/** Hard running as a share (0 to 1) of running distance, as far as both are known. */
export type HardShare =
  | { readonly share: number; readonly metres: number; readonly hardMetres: number }
  | { readonly missing: string };

/**
 * The hard share of running distance. It is missing when there is no running, and when the hard
 * part or the distance of more than a small part of it is not known. `stretch` names the days.
 */
export function hardShareOf(runs: readonly Workout[], stretch: string): HardShare {
  const parts = runs.map(partOf);
  const known = parts.filter((part) => part.metres > 0 && part.hard !== undefined);
  const metres = sum(known.map((part) => part.metres));
  const doubtful = runs[parts.findIndex((part) => part.hard === undefined)];
  if (doubtful && isTooMuchUnknown(parts, metres)) {
    return { missing: missingOf(doubtful) };
  }
  if (metres === 0) return { missing: `There is no running with a distance in ${stretch}.` };
  const hard = sum(known.map((part) => part.hard ?? 0));
  return { share: hard / metres, metres, hardMetres: hard };
}

function missingOf({ date, distanceMetres }: Workout): string {
  const lacks = distanceMetres === undefined ? 'has no distance' : 'does not say how much was hard';
  return `The run on ${formatDay(date)} ${lacks}.`;
}

type Part = { readonly metres: number; readonly hard: number | undefined };

function partOf(run: Workout): Part {
  const { distanceMetres } = run;
  return distanceMetres === undefined
    ? { metres: 0, hard: undefined }
    : { metres: distanceMetres, hard: hardMetres(run) };
}

/** By distance; and by number, for runs whose distance is what is unknown. */
function isTooMuchUnknown(parts: readonly Part[], knownMetres: number): boolean {
  const total = sum(parts.map((part) => part.metres));
  const withoutDistance = parts.filter(({ metres, hard }) => metres === 0 && hard === undefined);
  return (
    total - knownMetres > total * UNKNOWN_SHARE_AT_MOST ||
    withoutDistance.length > parts.length * UNKNOWN_SHARE_AT_MOST
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
