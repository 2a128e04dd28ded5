import type { IsoDate } from '../../calendar/iso-date.ts';
import { isSameSpot } from '../../rules/looking/standing-symptoms.ts';
import type { Spot } from '../latest-answers.ts';
import type { Episode } from '../open-episodes.ts';
import { type DayOfPain, daysOfPain, type PainAndLoad } from './day-of-pain.ts';
import type { EpisodeLogs } from './episode-entries.ts';
import { type EpisodeStory, episodeStories } from './episode-story.ts';

/** Every episode of an athlete, as known on `today`. */
export type EpisodeReport = {
  readonly today: IsoDate;
  /** The latest first. */
  readonly episodes: readonly EpisodeStory[];
  /** What the numbers cannot say. */
  readonly limits: string;
};

/** One episode day by day. */
export type EpisodeCourse = {
  readonly story: EpisodeStory;
  /** The latest first. */
  readonly days: readonly DayOfPain[];
};

const LIMITS =
  'What stands side by side need not belong together: sleep, sitting and the days before count too. What nobody logged is left open, and is no 0.';

export function readEpisodes(logs: EpisodeLogs, today: IsoDate): EpisodeReport {
  return { today, episodes: episodeStories(logs, today), limits: LIMITS };
}

/**
 * The episode of a spot that opened on a day or was open on it: who knows a year only, takes the
 * first day of that year for its beginning. Undefined when there is none.
 */
export function findEpisode(
  logs: EpisodeLogs,
  spot: Spot,
  today: IsoDate,
): EpisodeStory | undefined {
  return episodeStories(logs, today).find(({ episode }) => isPartOf(spot, episode));
}

/** Does a spot with its first day lie within an episode of that spot? */
export function isPartOf(spot: Spot, { openedOn, closedOn, ...place }: Episode): boolean {
  const isOpened = openedOn <= spot.openedOn;
  const isBeforeEnd =
    closedOn === undefined || spot.openedOn < closedOn || spot.openedOn === openedOn;
  return isSameSpot(place, spot) && isOpened && isBeforeEnd;
}

export function episodeCourse(
  entries: PainAndLoad,
  story: EpisodeStory,
  today: IsoDate,
): EpisodeCourse {
  return { story, days: daysOfPain(entries, story.episode, today) };
}
