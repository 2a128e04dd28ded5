import type { Acknowledgement } from './acknowledgement.ts';
import { type Flag, SEVERITIES } from './flag.ts';

/**
 * The flags, each fired one with the user's word that it may rest, as long as it is about the
 * same and has become neither louder nor worse since.
 */
export function acknowledge(
  flags: readonly Flag[],
  acknowledgements: readonly Acknowledgement[],
): readonly Flag[] {
  if (acknowledgements.length === 0) return flags;
  return flags.map((flag) => {
    const acknowledgement = acknowledgements.find((one) => covers(one, flag));
    return acknowledgement ? { ...flag, acknowledgement } : flag;
  });
}

/** Sums of metres differ in the last bits of a number, which is no change for the worse. */
const SAME_EXTENT = 1e-6;

function covers({ rule, about, severity, extent }: Acknowledgement, flag: Flag): boolean {
  return (
    flag.status === 'fired' &&
    flag.rule === rule &&
    flag.about === about &&
    SEVERITIES.indexOf(flag.severity) >= SEVERITIES.indexOf(severity) &&
    flag.extent <= extent + SAME_EXTENT
  );
}
