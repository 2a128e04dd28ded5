import { Sign } from '../../../shared/body/symptom.ts';
import { EMERGENCY_SIGNS, URGENT_SIGNS } from '../../../shared/rules/looking/signs.ts';

/** The signs as the form and the emergency screen list them, the gravest apart. */
export const EMERGENCY_LIST = Sign.options.filter((sign) => EMERGENCY_SIGNS.has(sign));
export const URGENT_LIST = Sign.options.filter((sign) => URGENT_SIGNS.has(sign));
export const OTHER_LIST = Sign.options.filter(
  (sign) => !EMERGENCY_SIGNS.has(sign) && !URGENT_SIGNS.has(sign),
);

/** Undefined: nobody asked. Empty: asked, and none. */
export type AskedSigns = readonly Sign[] | undefined;

/** The signs with one of them there or not. Taking the last one away leaves "nobody asked": "none" is said on purpose. */
export function withSign(signs: AskedSigns, sign: Sign, isThere: boolean): AskedSigns {
  const others = (signs ?? []).filter((other) => other !== sign);
  if (isThere) return [...others, sign];
  return others.length === 0 ? undefined : others;
}
