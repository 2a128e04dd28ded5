import type { Symptom } from '../symptom.ts';
import { Measure } from '../tried.ts';

/** One remedy and how often it did what, by the runner's own word; each number counts entries. */
export type TriedMeasure = {
  readonly measure: Measure;
  readonly helped: number;
  readonly noDifference: number;
  readonly hurt: number;
};

/** What was tried in some entries and what it did. What nobody spoke of is not in it. */
export function triedMeasures(entries: readonly Symptom[]): readonly TriedMeasure[] {
  return Measure.options.flatMap((measure) => {
    const effects = entries.flatMap(({ tried }) => tried?.[measure] ?? []);
    if (effects.length === 0) return [];
    const times = (effect: (typeof effects)[number]) =>
      effects.filter((one) => one === effect).length;
    return [
      {
        measure,
        helped: times('helped'),
        noDifference: times('no-difference'),
        hurt: times('hurt'),
      },
    ];
  });
}
