import { type TriedMeasure, triedMeasures } from '../body/episodes/tried-measures.ts';
import type { Symptom } from '../body/symptom.ts';
import { MEASURE_NAMES } from '../words/names.ts';
import { blockOf, type PageBlock } from './page.ts';
import { counted } from './words.ts';

/** What the runner tried against the pain, and what it did, by their own word. */
export function measures(entries: readonly Symptom[]): PageBlock {
  const lines = triedMeasures(entries).map(measureLine);
  const hint = 'Say with the pain what helped and what hurt.';
  return blockOf('measures', 'What helped or hurt, as the runner felt it', lines, hint);
}

/** `Warmth: helped 2 times, no difference 1 time.` */
function measureLine({ measure, helped, noDifference, hurt }: TriedMeasure): string {
  const effects = [
    ['helped', helped],
    ['no difference', noDifference],
    ['hurt', hurt],
  ] as const;
  const said = effects
    .filter(([, times]) => times > 0)
    .map(([effect, times]) => `${effect} ${counted(times, 'time')}`);
  return `${MEASURE_NAMES[measure]}: ${said.join(', ')}.`;
}
