import { latestFindings } from '../body/latest-answers.ts';
import { morningChanges } from '../body/morning-changes.ts';
import { type Episode, episodesOf, openEpisodesOn } from '../body/open-episodes.ts';
import { spotsToSpare } from '../body/read-responses.ts';
import { responsesOf, type SportResponse } from '../body/response.ts';
import type { Region } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { CrossTrainingSport } from '../training/sport.ts';
import type { History } from '../week/history.ts';
import { responseWords, tenths, tooFewMornings } from '../words/response-words.ts';
import { availabilityOn } from './availability.ts';

/** A sport to swap to, in its place, with the reason for the place. */
export type RankedSport = {
  readonly sport: CrossTrainingSport;
  /** Can this athlete get to it? What is out of reach is never chosen unasked. */
  readonly withinReach: boolean;
  /** Were this athlete's next mornings worse after it, or does a sore spot not bear it? */
  readonly aggravates: boolean;
  /** Plain words without a full stop, such as `A saddle presses on the sore sit bone`. */
  readonly reason: string;
};

type Known = Extract<SportResponse, { status: 'known' }>;

/** What speaks for and against a sport, the weightiest first. */
type Case = {
  readonly sport: CrossTrainingSport;
  readonly responses: readonly SportResponse[];
  /** The worst known response of the sore spots. */
  readonly response?: Known | undefined;
  /** Why a sore spot puts it last. */
  readonly spared?: string | undefined;
  readonly outOfReach?: string | undefined;
  /** Its place among the sports that the athlete likes; after them all when it is none. */
  readonly liking: number;
};

/** Where nothing else decides: water jogging is nearest to running. Our own choice. */
const USUAL_ORDER: readonly CrossTrainingSport[] = ['water-jog', 'bike', 'swim'];

/**
 * The sports in the order in which they are offered for a run on `date`: by this athlete's own
 * next mornings first (below three of them count as no change), then by what the sore spot does
 * not bear, then by what can be reached, then by what the athlete likes.
 */
export function rankSports(history: History, date: IsoDate): readonly RankedSport[] {
  const caseOf = casesOn(history, date);
  return USUAL_ORDER.map(caseOf)
    .sort(byWeight)
    .map((found) => ({
      sport: found.sport,
      withinReach: found.outOfReach === undefined,
      aggravates:
        changeOf(found) > 0 || (found.response === undefined && found.spared !== undefined),
      reason: reasonOf(found),
    }));
}

/** The sport that a swap takes when none is named: the first within reach, else the first. */
export function firstChoice(history: History, date: IsoDate): CrossTrainingSport {
  const ranked = rankSports(history, date);
  return (ranked.find(({ withinReach }) => withinReach) ?? ranked[0])?.sport ?? 'water-jog';
}

function casesOn(history: History, date: IsoDate): (sport: CrossTrainingSport) => Case {
  const episodes = episodesOf(history.symptoms, history.episodeClosures);
  const responses = spotsToSpare(episodes, date).flatMap((episode) =>
    responsesOf(morningChanges(history, episode, date)),
  );
  const saddle = saddleTrouble(openEpisodesOn(episodes, date), history, date);
  const liked = history.athlete.preferredSports ?? [];
  return (sport) => {
    const ofSport = responses.filter((response) => response.sport === sport);
    const place = liked.indexOf(sport);
    return {
      sport,
      responses: ofSport,
      response: worstOf(ofSport),
      spared: sport === 'bike' ? saddle : undefined,
      outOfReach: whyOutOfReach(sport, history, date),
      liking: place === -1 ? CrossTrainingSport.options.length : place,
    };
  };
}

function worstOf(responses: readonly SportResponse[]): Known | undefined {
  return responses
    .filter((response) => response.status === 'known')
    .reduce<Known | undefined>(
      (worst, response) => (worst && worst.mean >= response.mean ? worst : response),
      undefined,
    );
}

/** Places that a saddle presses on. */
const UNDER_THE_SADDLE: Readonly<Partial<Record<Region, string>>> = {
  'sit-bone': 'A saddle presses on the sore sit bone',
  hamstring: 'A saddle presses where the sore hamstring begins',
};

function saddleTrouble(
  open: readonly Episode[],
  { symptoms }: History,
  date: IsoDate,
): string | undefined {
  const pressed = open.flatMap(({ region }) => UNDER_THE_SADDLE[region] ?? [])[0];
  if (pressed !== undefined) return pressed;
  const mindsHardSeats = open.some(
    (episode) => latestFindings(symptoms, episode, date)['worse-on-hard-seats'] === true,
  );
  return mindsHardSeats ? 'Hard seats make it worse, and a saddle is one' : undefined;
}

const WHAT_IT_TAKES: Readonly<Record<CrossTrainingSport, string>> = {
  bike: 'bike',
  swim: 'pool',
  'water-jog': 'pool',
};

function whyOutOfReach(
  sport: CrossTrainingSport,
  history: History,
  date: IsoDate,
): string | undefined {
  if (!availabilityOn(history, date).sportsOutOfReach.has(sport)) return undefined;
  const always = history.athlete.sportsOutOfReach?.includes(sport);
  return `You said there is no ${WHAT_IT_TAKES[sport]}${always ? '' : ' on this day'}`;
}

function byWeight(one: Case, other: Case): number {
  return (
    changeOf(one) - changeOf(other) ||
    Number(one.spared !== undefined) - Number(other.spared !== undefined) ||
    Number(one.outOfReach !== undefined) - Number(other.outOfReach !== undefined) ||
    one.liking - other.liking
  );
}

/** In the tenths that the words show, so that nothing ranks by a difference that nobody can read. */
function changeOf({ response }: Case): number {
  return response ? tenths(response.mean) : 0;
}

function reasonOf({ sport, responses, response, spared, outOfReach, liking }: Case): string {
  if (outOfReach !== undefined) return outOfReach;
  if (response) return responseWords(response);
  if (spared !== undefined) return spared;
  if (liking < CrossTrainingSport.options.length) return 'You said that you like it';
  return tooFewMornings(sport, Math.max(0, ...responses.map(({ count }) => count)));
}
