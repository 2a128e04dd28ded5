import type { Findings } from '../../../shared/body/finding.ts';
import type { SignAnswers } from '../../../shared/body/sign-answers.ts';
import type { Region, Side } from '../../../shared/body/symptom.ts';
import type { Tried } from '../../../shared/body/tried.ts';

export type Spot = { readonly region: Region; readonly side: Side };

/** One sore spot as it stands in the form. */
export type SpotDraft = Spot & {
  readonly pain: number | undefined;
  /** Yes or no by sign; what is not in it is unknown. */
  readonly signs: SignAnswers;
  /** What is said in this entry, not what was said before. */
  readonly findings: Findings;
  readonly tried: Tried;
  readonly note: string;
};

/** A spot of which nothing is said yet. */
export function newSpot({ region, side }: Spot, findings: Findings = {}): SpotDraft {
  return { region, side, pain: undefined, signs: {}, findings, tried: {}, note: '' };
}

/** Is the place in the picture part of the spot? Both sides are left and right. */
export function covers(spot: Spot, { region, side }: Spot): boolean {
  return (
    spot.region === region && (spot.side === side || (spot.side === 'both' && side !== 'both'))
  );
}

/** The spots after a press on a place: one more, or one less; of both sides the other one stays. */
export function toggled(spots: readonly SpotDraft[], place: Spot): readonly SpotDraft[] {
  const pressed = spots.find((spot) => covers(spot, place));
  if (!pressed) return [...spots, newSpot(place)];
  if (pressed.side === place.side) return spots.filter((spot) => spot !== pressed);
  const other = place.side === 'left' ? 'right' : 'left';
  const isThere = spots.some((spot) => spot.region === place.region && spot.side === other);
  return isThere
    ? spots.filter((spot) => spot !== pressed)
    : spots.map((spot) => (spot === pressed ? { ...spot, side: other } : spot));
}
