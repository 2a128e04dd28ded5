import { SIGN_NAMES } from '../words/names.ts';
import { Sign, type Symptom } from './symptom.ts';

type Signs = ReadonlySet<Sign>;

export const WEAKNESS_SIGNS: Signs = new Set(['weakness', 'foot-drop']);
/** Of one leg they stop running; of both they are an emergency, numbness and tingling too (NHS). */
export const NERVE_SIGNS: Signs = new Set([
  'past-knee',
  'shooting',
  'burning-down-leg',
  'numbness',
  'tingling',
]);
export const URGENT_SIGNS: Signs = new Set([
  ...WEAKNESS_SIGNS,
  'pop-with-bruising',
  'unable-to-walk-or-sit',
  'fever',
]);
export const EMERGENCY_SIGNS: Signs = new Set([
  'saddle-numbness',
  'bladder-trouble',
  'bowel-trouble',
  'sexual-numbness',
  'both-legs',
  'weakness-both-legs',
]);
/** Signs of a nerve, on which thresholds tried on a tendon must not be used. */
export const BEYOND_TENDON_PAIN: Signs = new Set([
  ...NERVE_SIGNS,
  ...WEAKNESS_SIGNS,
  ...EMERGENCY_SIGNS,
]);

/** Those of `wanted` that an entry has. */
export function signsOf({ signs = [] }: Pick<Symptom, 'signs'>, wanted: Signs): readonly Sign[] {
  return signs.filter((sign) => wanted.has(sign));
}

/** Signs as one text, each once and always in the same order, for evidence. */
export function joinSigns(signs: readonly Sign[]): string {
  return Sign.options.filter((sign) => signs.includes(sign)).join(', ');
}

/** The words for signs that `joinSigns` joined. */
export function nameSigns(joined: string): string {
  return joined
    .split(', ')
    .flatMap((text) => {
      const sign = Sign.safeParse(text);
      return sign.success ? [SIGN_NAMES[sign.data].toLowerCase().replace(/^i /, 'I ')] : [];
    })
    .join(', ');
}
