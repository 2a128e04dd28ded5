import { daysBetween, type IsoDate } from '../../calendar/iso-date.ts';
import { SYMPTOM_HISTORY_DAYS } from '../../week/history.ts';
import { type Episode, episodesOf } from '../open-episodes.ts';
import type { Symptom } from '../symptom.ts';
import {
  type EpisodeEnd,
  type EpisodeLogs,
  endOf,
  entriesOfEpisode,
  lastDayOf,
} from './episode-entries.ts';
import { type TriedMeasure, triedMeasures } from './tried-measures.ts';

/** The highest pain of a day, 0 to 10. */
export type PainOn = { readonly date: IsoDate; readonly pain: number };

/** One episode as it is told: start, course, what was tried, end. */
export type EpisodeStory = {
  readonly episode: Episode;
  readonly end: EpisodeEnd;
  /** Days from the first to the last, both counted. */
  readonly days: number;
  /** Of these, the days with an entry. */
  readonly daysLogged: number;
  /** Absent when every entry of it is gone. */
  readonly first?: PainOn | undefined;
  readonly worst?: PainOn | undefined;
  readonly latest?: PainOn | undefined;
  readonly tried: readonly TriedMeasure[];
};

/** Every episode of a log as known on `today`, the latest first. */
export function episodeStories(logs: EpisodeLogs, today: IsoDate): readonly EpisodeStory[] {
  const known = {
    symptoms: logs.symptoms.filter(({ date }) => date <= today),
    episodeClosures: logs.episodeClosures.filter(({ date }) => date <= today),
  };
  return episodesOf(known.symptoms, known.episodeClosures)
    .toSorted((one, other) => (one.openedOn < other.openedOn ? 1 : -1))
    .map((episode) => storyOf(episode, known, today));
}

/**
 * Is it open and still followed? One without an entry for a year is open until somebody closes it,
 * and says nothing about how the spot is now.
 */
export function isFollowed({ episode, latest }: EpisodeStory, today: IsoDate): boolean {
  const isOpen = episode.closedOn === undefined || today < episode.closedOn;
  return isOpen && latest !== undefined && daysBetween(latest.date, today) <= SYMPTOM_HISTORY_DAYS;
}

function storyOf(episode: Episode, logs: EpisodeLogs, today: IsoDate): EpisodeStory {
  const entries = entriesOfEpisode(logs, episode, today);
  const days = painsByDay(entries);
  const worst = days.reduce<PainOn | undefined>(
    (most, day) => (most && most.pain >= day.pain ? most : day),
    undefined,
  );
  return {
    episode,
    end: endOf(episode, logs),
    days: daysBetween(episode.openedOn, lastDayOf(episode, logs, today)) + 1,
    daysLogged: days.length,
    first: days[0],
    worst,
    latest: days.at(-1),
    tried: triedMeasures(entries),
  };
}

function painsByDay(entries: readonly Symptom[]): readonly PainOn[] {
  return [...Map.groupBy(entries, ({ date }) => date)]
    .map(([date, ofDay]) => ({ date, pain: Math.max(...ofDay.map(({ pain }) => pain)) }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}
