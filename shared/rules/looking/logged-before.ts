import {
  joinSigns,
  NERVE_SIGNS,
  nameSigns,
  signsOf,
  WEAKNESS_SIGNS,
} from '../../body/sign-families.ts';
import type { Sign, Symptom } from '../../body/symptom.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import { formatDayFrom } from '../../words/format.ts';
import { onDay } from './days.ts';
import { placeOf } from './standing-symptoms.ts';

const LEG_SIGNS: ReadonlySet<Sign> = new Set([...NERVE_SIGNS, ...WEAKNESS_SIGNS]);

/**
 * What these entries said about a leg before `date`, the last day of each spot:
 * `shooting pain down the leg (sit bone, left, on Wed 4 Nov)`. Empty when none is earlier.
 */
export function loggedBefore(entries: readonly Symptom[], date: IsoDate): string {
  const earlier = entries.filter((entry) => entry.date < date).sort(byDay);
  return [...Map.groupBy(earlier, placeOf)]
    .map(([place, ofSpot]) => {
      const last = ofSpot.at(-1)?.date ?? date;
      const signs = onDay(ofSpot, last).flatMap((entry) => signsOf(entry, LEG_SIGNS));
      return `${nameSigns(joinSigns(signs))} (${place}, on ${formatDayFrom(last, date)})`;
    })
    .join('; ');
}

/** The spots of these entries, each once: `sit bone, right; buttock, left`. */
export function placesOf(entries: readonly Symptom[]): string {
  return [...new Set(entries.map(placeOf))].join('; ');
}

function byDay(one: Symptom, other: Symptom): number {
  return one.date < other.date ? -1 : one.date > other.date ? 1 : 0;
}
