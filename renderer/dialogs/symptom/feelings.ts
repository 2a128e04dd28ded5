import type { Finding } from '../../../shared/body/finding.ts';
import type { Sign } from '../../../shared/body/symptom.ts';
import { withFinding } from './findings.ts';
import { withSign } from './signs.ts';
import type { SpotDraft } from './spots.ts';

/** What pain can feel like. Tingling, numbness and shooting pain are signs of a nerve, and kept as such. */
export type Feeling = {
  readonly name: string;
  readonly kept:
    | { readonly as: 'finding'; readonly finding: Finding }
    | { readonly as: 'sign'; readonly sign: Sign };
};

export const FEELINGS: readonly Feeling[] = [
  { name: 'Ache', kept: { as: 'finding', finding: 'ache' } },
  { name: 'Sharp', kept: { as: 'finding', finding: 'sharp-pain' } },
  { name: 'Deep burning or cramping', kept: { as: 'finding', finding: 'burning-or-cramping' } },
  { name: 'Tingling', kept: { as: 'sign', sign: 'tingling' } },
  { name: 'Numb', kept: { as: 'sign', sign: 'numbness' } },
  { name: 'Shooting down the leg', kept: { as: 'sign', sign: 'shooting' } },
];

export function isFelt({ kept }: Feeling, { findings, signs }: SpotDraft): boolean {
  return kept.as === 'finding' ? findings[kept.finding] === true : signs[kept.sign] === true;
}

/** The spot with a feeling there; taken back, it is unknown again and not "no". */
export function withFeeling(spot: SpotDraft, { kept }: Feeling, isThere: boolean): SpotDraft {
  switch (kept.as) {
    case 'finding':
      return { ...spot, findings: withFinding(spot.findings, kept.finding, isThere || undefined) };
    case 'sign':
      return { ...spot, signs: withSign(spot.signs, kept.sign, isThere || undefined) };
  }
}
