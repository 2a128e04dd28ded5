import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date.ts';
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
const OPENING_PAIN = 1;
/** Days at 0 after which an episode closes by itself. */
const DAYS_AT_ZERO = 7;

/**
 * The episodes in a log of symptoms, one region and side at a time. One opens with pain of 1 or
 * more; it closes after seven days at 0, of which the first and the last must have been logged
 * (silence is not health), or on the day that the user gave.
 */
export function episodesOf(
  symptoms: readonly Symptom[],
  closures: readonly EpisodeClosure[],
): readonly Episode[] {
  const closuresBySpot = Map.groupBy(closures, spotOf);
  return [...Map.groupBy(symptoms, spotOf)].flatMap(([spot, [first, ...rest]]) =>
    first ? episodesOfSpot(first, eventsOf([first, ...rest], closuresBySpot.get(spot) ?? [])) : [],
  );
}

/** The episodes that are open on a day. */
export function openEpisodesOn(episodes: readonly Episode[], date: IsoDate): readonly Episode[] {
  return episodes.filter(
    ({ openedOn, closedOn }) => openedOn <= date && (closedOn === undefined || date < closedOn),
  );
}

function spotOf({ region, side }: { region: Region; side: Side }): string {
  return `${region} ${side}`;
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
  if (event.pain > 0) return { closed, open: { openedOn: open.openedOn } };
  const zeroSince = open.zeroSince ?? event.date;
  const healed = daysBetween(zeroSince, event.date) >= DAYS_AT_ZERO - 1;
  return healed ? close(open, addDays(event.date, 1)) : { closed, open: { ...open, zeroSince } };
}

/** Pain by day and the user's own closures, in order; on one day the closure has the last word. */
function eventsOf(symptoms: readonly Symptom[], closures: readonly EpisodeClosure[]): Event[] {
  const days = Map.groupBy(symptoms, ({ date }) => date);
  const pains = [...days].map(([date, ofDay]) => ({
    date,
    pain: Math.max(...ofDay.map(({ pain }) => pain)),
  }));
  const closed = closures.map(({ date }) => ({ date, closed: true as const }));
  return [...pains, ...closed].sort((one, other) =>
    one.date === other.date ? 0 : one.date < other.date ? -1 : 1,
  );
}
