import { Sign, type Symptom } from './symptom.ts';

type Answered = Pick<Symptom, 'signs' | 'unaskedSigns'>;

/** Yes or no to each sign that somebody asked about. What is not in it is unknown. */
export type SignAnswers = { readonly [Known in Sign]?: boolean };

/** Did this entry answer whether the sign is there? One that is there was answered. */
export function isAsked({ signs, unaskedSigns = [] }: Answered, sign: Sign): boolean {
  return signs !== undefined && (signs.includes(sign) || !unaskedSigns.includes(sign));
}

/** Does the entry have a word on these signs: one of them is there, or all were asked about? */
export function speaksOf(entry: Answered, wanted: Iterable<Sign>): boolean {
  const family = [...wanted];
  return (
    family.some((sign) => entry.signs?.includes(sign) ?? false) ||
    (family.length > 0 && family.every((sign) => isAsked(entry, sign)))
  );
}

/** The answers as an entry keeps them; nothing at all when nobody answered. */
export function storedAnswers(answers: SignAnswers): Answered {
  const there = Sign.options.filter((sign) => answers[sign] === true);
  const unasked = Sign.options.filter((sign) => answers[sign] === undefined);
  if (unasked.length === Sign.options.length) return {};
  return unasked.length === 0 ? { signs: there } : { signs: there, unaskedSigns: unasked };
}

/** What an entry answers, sign by sign. */
export function answersOf(entry: Answered): SignAnswers {
  return Object.fromEntries(
    Sign.options
      .filter((sign) => isAsked(entry, sign))
      .map((sign) => [sign, entry.signs?.includes(sign) ?? false]),
  );
}
