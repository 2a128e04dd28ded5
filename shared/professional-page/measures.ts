import type { Symptom } from '../body/symptom.ts';
import { Effect, Measure } from '../body/tried.ts';
import { blockOf, type PageBlock } from './page.ts';
import { counted } from './words.ts';

const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  rest: 'Rest',
  movement: 'Movement',
  stretching: 'Stretching',
  strengthening: 'Strengthening',
  massage: 'Massage',
  warmth: 'Warmth',
  cold: 'Cold',
  'sitting-less': 'Sitting less',
  'softer-seat': 'A softer seat',
};

const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  helped: 'helped',
  'no-difference': 'made no difference',
  hurt: 'made it worse',
};

/** What the runner tried against the pain, and what it did, by their own word. */
export function measures(entries: readonly Symptom[]): PageBlock {
  const lines = Measure.options.flatMap((measure) => {
    const effects = Effect.options.flatMap((effect) => {
      const { length } = entries.filter(({ tried }) => tried?.[measure] === effect);
      return length === 0 ? [] : [`${EFFECT_WORDS[effect]} ${counted(length, 'time')}`];
    });
    return effects.length === 0 ? [] : [`${MEASURE_WORDS[measure]}: ${effects.join(', ')}.`];
  });
  const hint = 'Say with the pain what helped and what hurt.';
  return blockOf('measures', 'What helped or hurt, as the runner felt it', lines, hint);
}
