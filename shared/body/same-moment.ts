import { answersOf, storedAnswers } from './sign-answers.ts';
import { Region, Side, type SymptomEntry } from './symptom.ts';

type Slot = Pick<SymptomEntry, 'date' | 'moment' | 'region' | 'side'>;

/** Every region on every side: more spots cannot hurt at one moment. */
export const SPOTS_AT_MOST = Region.options.length * Side.options.length;

/** Are both of one spot, day and moment? */
export function isSameMoment(one: Slot, other: Slot): boolean {
  return (
    one.date === other.date &&
    one.moment === other.moment &&
    one.region === other.region &&
    one.side === other.side
  );
}

export function areOfDifferentMoments(entries: readonly Slot[]): boolean {
  return entries.every(
    (entry, place) => !entries.slice(place + 1).some((other) => isSameMoment(entry, other)),
  );
}

/**
 * The later of two entries of one moment in the place of the earlier. What it does not speak of
 * (signs, findings, what was tried, a note) stays: it was said about the same moment.
 */
export function inPlaceOf(earlier: SymptomEntry, later: SymptomEntry): SymptomEntry {
  const { signs: _, unaskedSigns: __, ...before } = earlier;
  const { signs: ___, unaskedSigns: ____, ...after } = later;
  return {
    ...before,
    ...after,
    ...storedAnswers({ ...answersOf(earlier), ...answersOf(later) }),
    ...merged('findings', earlier, later),
    ...merged('tried', earlier, later),
  };
}

function merged(field: 'findings' | 'tried', earlier: SymptomEntry, later: SymptomEntry) {
  const both = { ...earlier[field], ...later[field] };
  return Object.keys(both).length > 0 ? { [field]: both } : {};
}
