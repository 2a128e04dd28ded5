import type { IsoDate } from '../../calendar/iso-date.ts';
import { isSameSpot } from '../../rules/looking/standing-symptoms.ts';
import type { Spot } from '../latest-answers.ts';
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

/** The episode of a spot that opened on a day; undefined when there is none. */
export function episodeCourse(
  entries: PainAndLoad,
  spot: Spot,
  today: IsoDate,
): EpisodeCourse | undefined {
  const story = episodeStories(entries, today).find(
    ({ episode }) => isSameSpot(episode, spot) && episode.openedOn === spot.openedOn,
  );
  return story && { story, days: daysOfPain(entries, story.episode, today) };
}
