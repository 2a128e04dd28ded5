import type { Region, Side } from '../body/symptom.ts';
import { REGION_NAMES, SIDE_NAMES } from './names.ts';

type Spot = { readonly region: Region; readonly side: Side };

/** `Sit bone, right`; `Low back, both sides`: a spot as a heading, the region first. */
export function spotTitle({ region, side }: Spot): string {
  return `${REGION_NAMES[region]}, ${SIDE_NAMES[side].toLowerCase()}`;
}

/** `right sit bone`; `low back on both sides`: a spot inside a sentence. */
export function spotName({ region, side }: Spot): string {
  const name = REGION_NAMES[region].toLowerCase();
  return side === 'both' ? `${name} on both sides` : `${side} ${name}`;
}
