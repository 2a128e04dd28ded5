import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import { bySpotOf } from './by-spot.ts';
import type { EpisodeClosure } from './episode.ts';
import type { Region, Side, Symptom } from './symptom.ts';

/** A stretch of pain in one region and side. Open while `closedOn` is absent. */
export type Episode = {
  readonly region: Region;
  readonly side: Side;
  readonly openedOn: IsoDate;
  /** The first day on which it is no longer open. */
  readonly closedOn?: IsoDate | undefined;
};

/** Pain from which an episode opens, on the scale of 0 to 10. */
export const OPENING_PAIN = 1;
/** Days at 0 after which an episode closes by itself. */
export const DAYS_AT_ZERO = 7;

/**
 * The episodes in a log of symptoms, one region and side at a time. One opens with pain of 1 or
 * more; it closes after seven days at 0, of which the first and the last must have been logged
 * (silence is not health), or on the day that the user gave.
 */
export function episodesOf(
  symptoms: readonly Symptom[],
  closures: readonly EpisodeClosure[],
): readonly Episode[] {
  return episodesOfSpots(bySpotOf(symptoms), closures);
}

/** The same, from a log that is sorted by region and side already. */
export function episodesOfSpots(
  symptomsBySpot: readonly (readonly Symptom[])[],
  closures: readonly EpisodeClosure[],
): readonly Episode[] {
  return symptomsBySpot.flatMap((symptoms) => {
    const [spot] = symptoms;
    if (!spot) return [];
    const ofSpot = closures.filter(
      ({ region, side }) => region === spot.region && side === spot.side,
    );
    return episodesOfSpot(spot, eventsOf(symptoms, ofSpot));
  });
}

/** The episodes that are open on a day. */
export function openEpisodesOn(episodes: readonly Episode[], date: IsoDate): readonly Episode[] {
  return episodes.filter(
    ({ openedOn, closedOn }) => openedOn <= date && (closedOn === undefined || date < closedOn),
  );
}

type Event = { readonly date: IsoDate } & ({ readonly pain: number } | { readonly closed: true });
type Stretch = { readonly openedOn: IsoDate; readonly zeroSince?: IsoDate | undefined };
type Course = { readonly closed: readonly Episode[]; readonly open?: Stretch | undefined };

function episodesOfSpot(
  spot: { readonly region: Region; readonly side: Side },
  events: readonly Event[],
): readonly Episode[] {
  const { region, side } = spot;
  const { closed, open } = events.reduce<Course>(
    (course, event) => next(course, event, { region, side }),
    { closed: [] },
  );
  return open ? [...closed, { region, side, openedOn: open.openedOn }] : closed;
}

function next(course: Course, event: Event, spot: { region: Region; side: Side }): Course {
  const { closed, open } = course;
  const close = (stretch: Stretch, closedOn: IsoDate): Course => ({
    closed: [...closed, { ...spot, openedOn: stretch.openedOn, closedOn }],
  });
  if ('closed' in event) return open ? close(open, event.date) : course;
  if (!open)
    return event.pain >= OPENING_PAIN ? { closed, open: { openedOn: event.date } } : course;
  if (event.pain > 0) {
    return open.zeroSince ? { closed, open: { openedOn: open.openedOn } } : course;
  }
  const zeroSince = open.zeroSince ?? event.date;
  const healed = daysBetween(zeroSince, event.date) >= DAYS_AT_ZERO - 1;
  return healed ? close(open, addDays(event.date, 1)) : { closed, open: { ...open, zeroSince } };
}

/** Pain by day and the user's own closures, in order; on one day the closure has the last word. */
function eventsOf(symptoms: readonly Symptom[], closures: readonly EpisodeClosure[]) {
  const pains: readonly Event[] = worstOfEachDay(symptoms);
  if (closures.length === 0) return pains;
  const closed = closures.map(({ date }) => ({ date, closed: true as const }));
  return [...pains, ...closed].sort((one, other) =>
    one.date === other.date ? 0 : one.date < other.date ? -1 : 1,
  );
}

function worstOfEachDay(symptoms: readonly Symptom[]) {
  const days: { readonly date: IsoDate; pain: number }[] = [];
  for (const { date, pain } of symptoms) {
    const last = days.at(-1);
    if (last?.date === date) last.pain = Math.max(last.pain, pain);
    else days.push({ date, pain });
  }
  return days;
}
