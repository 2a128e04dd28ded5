import type { SignAnswers } from '../../../shared/body/sign-answers.ts';
import { EMERGENCY_SIGNS, URGENT_SIGNS } from '../../../shared/body/sign-families.ts';
import { Sign } from '../../../shared/body/symptom.ts';

/** The signs as the form and the emergency screen list them, the gravest apart. */
export const EMERGENCY_LIST = Sign.options.filter((sign) => EMERGENCY_SIGNS.has(sign));
export const URGENT_LIST = Sign.options.filter((sign) => URGENT_SIGNS.has(sign));
export const OTHER_LIST = Sign.options.filter(
  (sign) => !EMERGENCY_SIGNS.has(sign) && !URGENT_SIGNS.has(sign),
);

/** Is every sign answered, and the rest with no? */
export function isNoneOfTheRest(answers: SignAnswers): boolean {
  return Sign.options.every((sign) => answers[sign] !== undefined);
}

/** "None of the others": what was not said to be there is not there. Taken back, it is unknown again. */
export function withNoneOfTheRest(answers: SignAnswers, isNone: boolean): SignAnswers {
  const there = Sign.options.filter((sign) => answers[sign] === true);
  const rest = Sign.options.filter((sign) => answers[sign] !== true);
  return Object.fromEntries([
    ...there.map((sign) => [sign, true] as const),
    ...(isNone ? rest.map((sign) => [sign, false] as const) : []),
  ]);
}

export function countAnswers(answers: SignAnswers): number {
  return Sign.options.filter((sign) => answers[sign] !== undefined).length;
}

/** The answers with one said; undefined takes it back. */
export function withSign(
  answers: SignAnswers,
  sign: Sign,
  answer: boolean | undefined,
): SignAnswers {
  const { [sign]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [sign]: answer };
}
