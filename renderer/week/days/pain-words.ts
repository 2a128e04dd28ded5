import type { Symptom } from '../../../shared/body/symptom.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { MOMENT_NAMES, REGION_NAMES, SIDE_NAMES } from '../../../shared/words/names.ts';

/** `Pain 3 · Sit bone, right · Next morning`. */
export function symptomWords({ pain, region, side, moment }: Symptom): string {
  const where = `${REGION_NAMES[region]}, ${SIDE_NAMES[side].toLowerCase()}`;
  return `Pain ${formatNumber(pain)} · ${where} · ${MOMENT_NAMES[moment]}`;
}

/** The entry that a day is remembered by: the highest pain, the first of equals. */
export function worstOf(symptoms: readonly Symptom[]): Symptom | undefined {
  return symptoms.reduce<Symptom | undefined>(
    (worst, symptom) => (worst === undefined || symptom.pain > worst.pain ? symptom : worst),
    undefined,
  );
}

/** Bands of the pain rules: 0 · up to 3 · 3 to 5 · above 5. */
export function painBand(pain: number): 'none' | 'low' | 'watch' | 'high' {
  if (pain === 0) return 'none';
  if (pain < 3) return 'low';
  return pain <= 5 ? 'watch' : 'high';
}
