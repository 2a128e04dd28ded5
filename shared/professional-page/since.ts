import { daysBetween, type IsoDate, isWithin } from '../calendar/iso-date.ts';
import type { EpisodeLog } from '../patterns/episode-log.ts';

/** The days of an episode, both included. */
export type Days = { readonly from: IsoDate; readonly to: IsoDate };

/** From the day on which it opened to the last that counts. */
export function daysOf({ episode, until }: EpisodeLog): Days {
  return { from: episode.openedOn, to: until };
}

export function numberOf({ from, to }: Days): number {
  return daysBetween(from, to) + 1;
}

/** The entries of these days. */
export function within<Entry extends { readonly date: IsoDate }>(
  entries: readonly Entry[],
  { from, to }: Days,
): readonly Entry[] {
  return entries.filter(({ date }) => isWithin(date, from, to));
}
