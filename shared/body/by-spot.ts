import type { Region, Side, Symptom } from './symptom.ts';

/** The symptoms of each region and side, in order of days. */
export function bySpotOf(symptoms: readonly Symptom[]): readonly (readonly Symptom[])[] {
  const spots = new Map<Region, Map<Side, Symptom[]>>();
  for (const symptom of symptoms) {
    const sides = spots.get(symptom.region) ?? new Map<Side, Symptom[]>();
    const entries = sides.get(symptom.side) ?? [];
    entries.push(symptom);
    spots.set(symptom.region, sides.set(symptom.side, entries));
  }
  return [...spots.values()].flatMap((sides) => [...sides.values()].map(inOrder));
}

function inOrder(symptoms: readonly Symptom[]): readonly Symptom[] {
  return symptoms.toSorted((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
  );
}
