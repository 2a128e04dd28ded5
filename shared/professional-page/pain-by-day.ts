import type { Symptom } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';

export type PainDay = { readonly date: IsoDate; readonly entries: readonly Symptom[] };

/** The days with an entry, in order. */
export function painByDay(entries: readonly Symptom[]): readonly PainDay[] {
  return [...Map.groupBy(entries, ({ date }) => date)]
    .map(([date, ofDay]) => ({ date, entries: ofDay }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** The highest pain of some entries, of which there is at least one. */
export function highestOf(entries: readonly Symptom[]): number {
  return Math.max(...entries.map(({ pain }) => pain));
}
