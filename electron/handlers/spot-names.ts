import type { Region, Side } from '../../shared/body/symptom.ts';
import { REGION_NAMES } from '../../shared/words/names.ts';

/** "left sit bone", "buttock on both sides". */
export function spotName({ region, side }: { region: Region; side: Side }): string {
  const name = REGION_NAMES[region].toLowerCase();
  return side === 'both' ? `${name} on both sides` : `${side} ${name}`;
}
