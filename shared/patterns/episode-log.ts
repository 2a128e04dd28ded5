import { entriesOfEpisode, lastDayOf } from '../body/episodes/episode-entries.ts';
import type { Episode } from '../body/open-episodes.ts';
import type { Symptom } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { History } from '../week/history.ts';

/** One episode and the entries that tell of it. */
export type EpisodeLog = {
  readonly history: History;
  readonly episode: Episode;
  /** The last day that counts: today, or the last of a closed episode. */
  readonly until: IsoDate;
  /** The entries of its region and side within it. */
  readonly entries: readonly Symptom[];
};

/** The episode with its entries, as known on `today`. */
export function episodeLog(history: History, episode: Episode, today: IsoDate): EpisodeLog {
  const until = lastDayOf(episode, history, today);
  return { history, episode, until, entries: entriesOfEpisode(history, episode, today) };
}

/** The entry of the last day, the most painful of it. */
export function lastOf(entries: readonly Symptom[]): Symptom | undefined {
  return entries.reduce<Symptom | undefined>((last, entry) => {
    const isLater = !last || entry.date > last.date;
    const isWorse = last?.date === entry.date && entry.pain > last.pain;
    return isLater || isWorse ? entry : last;
  }, undefined);
}
