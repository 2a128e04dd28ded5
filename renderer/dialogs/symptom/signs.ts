import { Sign } from '../../../shared/body/symptom.ts';

/** Signs that need an emergency department on the same day. */
export const EMERGENCY_SIGNS: readonly Sign[] = [
  'saddle-numbness',
  'bladder-trouble',
  'bowel-trouble',
  'sexual-numbness',
  'both-legs',
  'weakness-both-legs',
];

/** Signs that need a doctor today or tomorrow. */
export const URGENT_SIGNS: readonly Sign[] = [
  'weakness',
  'foot-drop',
  'pop-with-bruising',
  'unable-to-walk-or-sit',
  'fever',
];

/** All the others. */
export const OTHER_SIGNS: readonly Sign[] = Sign.options.filter(
  (sign) => !EMERGENCY_SIGNS.includes(sign) && !URGENT_SIGNS.includes(sign),
);

/** Undefined: nobody asked. Empty: asked, and none. */
export type AskedSigns = readonly Sign[] | undefined;

export function hasEmergencySign(signs: AskedSigns): boolean {
  return signs?.some((sign) => EMERGENCY_SIGNS.includes(sign)) ?? false;
}

/** The signs with one of them there or not. Taking the last one away leaves "nobody asked": "none" is said on purpose. */
export function withSign(signs: AskedSigns, sign: Sign, isThere: boolean): AskedSigns {
  const others = (signs ?? []).filter((other) => other !== sign);
  if (isThere) return [...others, sign];
  return others.length === 0 ? undefined : others;
}
