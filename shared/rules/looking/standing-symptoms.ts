import type { Region, Side, Symptom } from '../../body/symptom.ts';
import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { REGION_NAMES, SIDE_NAMES } from '../../words/names.ts';
import type { Situation } from '../rule.ts';
import { between } from './days.ts';

/** Days. Sunday's pain is not gone because it is Monday; after a week without a word it is no news. */
const STANDS_FOR_DAYS = 7;

/**
 * The entries that matter to a rule: all of the week, and those of the seven days before it that
 * are still the last word for their region and side.
 */
export function standingSymptoms(
  { dates, history }: Situation,
  matters: (entry: Symptom) => boolean,
): readonly Symptom[] {
  const [first] = dates;
  const from = addDays(first, -STANDS_FOR_DAYS);
  const entries = between(history.symptoms, from, dates[6]).filter(matters);
  const lastWords = new Map<string, IsoDate>();
  for (const entry of entries) {
    const known = lastWords.get(spotOf(entry));
    if (known === undefined || entry.date > known) lastWords.set(spotOf(entry), entry.date);
  }
  return entries.filter(
    (entry) => entry.date >= first || lastWords.get(spotOf(entry)) === entry.date,
  );
}

/** What belongs to one day, region and side together, in order of days. */
export function byDayAndSpotOf<Item>(
  items: readonly Item[],
  entryOf: (item: Item) => Symptom,
): readonly (readonly Item[])[] {
  const keyOf = (item: Item) => `${entryOf(item).date} ${spotOf(entryOf(item))}`;
  const groups = [...Map.groupBy(items, keyOf)];
  return groups.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

type Spot = { readonly region: Region; readonly side: Side };

/** The same region and the same side? "Both sides" is a side of its own. */
export function isSameSpot(one: Spot, other: Spot): boolean {
  return one.region === other.region && one.side === other.side;
}

/** `sit bone, right` */
export function placeOf({ region, side }: Spot): string {
  return `${REGION_NAMES[region].toLowerCase()}, ${SIDE_NAMES[side].toLowerCase()}`;
}

function spotOf({ region, side }: Spot): string {
  return `${region} ${side}`;
}
