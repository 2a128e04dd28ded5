import { episodesOf, openEpisodesOn } from '../body/open-episodes.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { CrossTrainingSport } from '../training/sport.ts';
import type { History } from '../week/history.ts';

/** A sport to swap to, in its place, with the reason for the place where there is one. */
export type RankedSport = {
  readonly sport: CrossTrainingSport;
  /** Can this athlete get to it? What is out of reach keeps its place, and is never chosen unasked. */
  readonly withinReach: boolean;
  /** Plain words, such as `A saddle presses on the sore sit bone`. */
  readonly reason?: string | undefined;
};

/** The sports in the order in which they are offered for a run on `date`. */
export function rankSports(history: History, date: IsoDate): readonly RankedSport[] {
  const outOfReach = history.athlete.sportsOutOfReach ?? [];
  const sore = hasSoreSitBone(history, date);
  const order: readonly CrossTrainingSport[] = sore
    ? ['water-jog', 'swim', 'bike']
    : ['water-jog', 'bike', 'swim'];
  return order.map((sport) => ({
    sport,
    withinReach: !outOfReach.includes(sport),
    ...(sore && sport === 'bike' && { reason: 'A saddle presses on the sore sit bone' }),
  }));
}

/** The sport that a swap takes when none is named: the first within reach, else the first. */
export function firstChoice(history: History, date: IsoDate): CrossTrainingSport {
  const ranked = rankSports(history, date);
  return (ranked.find(({ withinReach }) => withinReach) ?? ranked[0])?.sport ?? 'water-jog';
}

function hasSoreSitBone(history: History, date: IsoDate): boolean {
  const episodes = episodesOf(history.symptoms, history.episodeClosures);
  return openEpisodesOn(episodes, date).some(({ region }) => region === 'sit-bone');
}
