import type { IsoDate } from '../calendar/iso-date.ts';
import type { Activity } from '../training/activity.ts';
import type { Athlete } from '../training/athlete.ts';
import { HISTORY_DAYS } from '../week/history.ts';
import { formatNumber } from '../words/format.ts';
import { responseWords } from '../words/response-words.ts';
import type { EpisodeClosure } from './episode.ts';
import { morningChanges } from './morning-changes.ts';
import { type Episode, episodesOf, openEpisodesOn } from './open-episodes.ts';
import { responsesOf, type SportResponse } from './response.ts';
import type { Symptom } from './symptom.ts';

type Entries = {
  readonly athlete: Athlete;
  readonly activities: readonly Activity[];
  readonly symptoms: readonly Symptom[];
  readonly episodeClosures: readonly EpisodeClosure[];
};

/** One athlete's own response to each sport, spot by spot. */
export type ResponseReport = {
  readonly today: IsoDate;
  readonly spots: readonly SpotResponse[];
  /** What is left out and why, and what the numbers cannot say. */
  readonly limits: string;
};

export type SpotResponse = {
  readonly episode: Episode;
  readonly responses: readonly (SportResponse & { readonly words: string })[];
};

const WEEKS_BACK = HISTORY_DAYS / 7;
const LIMITS = `Of the last ${WEEKS_BACK} weeks. The morning after a sport is held against the morning of its day. Days with several sports are left out, because nobody can tell which of them it was, and so is pain that came with signs of a nerve. What goes together need not cause each other: sitting, sleep and the days before count too.`;

/** The response of each spot with an open episode, else of the latest, as known on `today`. */
export function readResponses(entries: Entries, today: IsoDate): ResponseReport {
  const { symptoms, episodeClosures } = entries;
  const spots = spotsToSpare(episodesOf(symptoms, episodeClosures), today).map((episode) => ({
    episode,
    responses: responsesOf(morningChanges(entries, episode, today)).map((response) => ({
      ...response,
      words: sentenceOf(response),
    })),
  }));
  return { today, spots, limits: LIMITS };
}

/** The episodes that are open on a day; else the one that opened last before it. */
export function spotsToSpare(episodes: readonly Episode[], date: IsoDate): readonly Episode[] {
  const open = openEpisodesOn(episodes, date);
  if (open.length > 0) return open;
  const earlier = episodes.filter(({ openedOn }) => openedOn <= date);
  return earlier.sort((one, other) => (one.openedOn < other.openedOn ? 1 : -1)).slice(0, 1);
}

function sentenceOf(response: SportResponse): string {
  const words = responseWords(response);
  if (response.status === 'not-enough-data') return `${words}.`;
  return `${words}, with a spread of ${formatNumber(response.spread)}; ${risesOf(response.rises)}.`;
}

function risesOf(rises: number): string {
  if (rises === 0) return 'never worse by 1 or more';
  return `worse by 1 or more ${rises === 1 ? 'once' : `${rises} times`}`;
}
