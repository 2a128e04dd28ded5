import { openEpisodesOn } from '../../body/open-episodes.ts';
import type { Region, Side, Symptom } from '../../body/symptom.ts';
import { addDays, earlier } from '../../calendar/iso-date.ts';
import { spotTitle } from '../../words/spot-names.ts';
import type { Situation } from '../rule.ts';
import { between } from './days.ts';
import { isInSight, lookedAtDay } from './looked-at.ts';

/** Days. Sunday's pain is not gone because it is Monday; without an open episode it is no news after a week. */
const STANDS_FOR_DAYS = 7;

type Matters = (entry: Symptom) => boolean;

/**
 * The entries that matter to a rule and still stand: all of the week, and before it the last word
 * for each region and side, for seven days and beyond them while its episode is open. When the
 * episode is closed they are over from that day on.
 */
export function standingSymptoms(situation: Situation, matters: Matters): readonly Symptom[] {
  return lastWords(situation, matters).filter(
    (entry) =>
      !isOver(entry, situation) && (isRecent(entry, situation) || isFollowed(entry, situation)),
  );
}

/** The same for signs that cannot wait: to close the episode does not silence them within the seven days. */
export function standingWhateverIsClosed(
  situation: Situation,
  matters: Matters,
): readonly Symptom[] {
  return lastWords(situation, matters).filter(
    (entry) =>
      isRecent(entry, situation) || (!isOver(entry, situation) && isFollowed(entry, situation)),
  );
}

/** Is anything logged in the week or the seven days before it, standing or not? */
export function hasRecentSymptoms(situation: Situation): boolean {
  const { dates, history } = situation;
  return history.symptoms.some((entry) => entry.date <= dates[6] && isRecent(entry, situation));
}

/** Has the user said in the week or the seven days before it that a spot is well? */
export function hasRecentClosure(situation: Situation): boolean {
  const { dates, history } = situation;
  return history.episodeClosures.some(
    ({ date }) => date <= dates[6] && isRecent({ date }, situation),
  );
}

/** What matters of the week, and what matters before it and has no newer word in its spot. */
function lastWords({ dates, symptomsBySpot }: Situation, matters: Matters): readonly Symptom[] {
  const [first, , , , , , last] = dates;
  return symptomsBySpot.flatMap((entries) => {
    const newest = entries.findLast((entry) => entry.date <= last && matters(entry));
    if (!newest) return [];
    return between(entries, earlier(newest.date, first), last).filter(matters);
  });
}

function isRecent({ date }: Pick<Symptom, 'date'>, { dates }: Situation): boolean {
  return date >= addDays(dates[0], -STANDS_FOR_DAYS);
}

/** Is the episode that it belongs to still open, and the week near enough to be told by it? */
function isFollowed(entry: Symptom, situation: Situation): boolean {
  if (!isInSight(situation)) return false;
  return openEpisodesOn(situation.episodes, lookedAtDay(situation)).some(
    (episode) => isSameSpot(episode, entry) && episode.openedOn <= entry.date,
  );
}

/** Has the user said since that the spot is well, or has its episode closed by seven days at 0? */
function isOver(entry: Symptom, situation: Situation): boolean {
  const { history, episodes } = situation;
  const day = lookedAtDay(situation);
  const isSaid = history.episodeClosures.some(
    (closure) => isSameSpot(closure, entry) && entry.date <= closure.date && closure.date <= day,
  );
  // A pain of 0 does not answer for signs: those keep their week.
  if (isSaid || (entry.signs ?? []).length > 0) return isSaid;
  return episodes.some(
    ({ openedOn, closedOn, region, side }) =>
      isSameSpot({ region, side }, entry) &&
      closedOn !== undefined &&
      closedOn <= day &&
      entry.date >= openedOn &&
      entry.date < closedOn,
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
export function placeOf(spot: Spot): string {
  return spotTitle(spot).toLowerCase();
}

function spotOf({ region, side }: Spot): string {
  return `${region} ${side}`;
}
