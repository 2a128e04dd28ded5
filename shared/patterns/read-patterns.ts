import { type Episode, episodesOf } from '../body/open-episodes.ts';
import { spotsToSpare } from '../body/read-responses.ts';
import type { Region } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { History } from '../week/history.ts';
import { REGION_NAMES } from '../words/names.ts';
import { type ComesFirst, comesFirst } from './come-first.ts';
import { eliminate, type PatternCard } from './eliminate.ts';
import { episodeLog } from './episode-log.ts';
import { readFacts } from './facts.ts';
import { type NextQuestion, nextQuestion } from './next-question.ts';
import { OTHER_CAUSES, type OtherCause } from './other-causes.ts';
import { type ProfessionalQuestion, professionalQuestions } from './professional-questions.ts';

/** What the signs of one athlete's sore spots speak for, and what to ask next. */
export type PatternReport = {
  readonly today: IsoDate;
  /** Signs that come before any pattern; empty when none stands. */
  readonly comesFirst: readonly ComesFirst[];
  /** The open episodes, else the latest. */
  readonly spots: readonly SpotPatterns[];
  readonly otherCauses: readonly OtherCause[];
  /** What this is not. To be shown beside it. */
  readonly limits: string;
};

export type SpotPatterns = {
  readonly episode: Episode;
  /** Empty where the documents describe nothing; `undescribed` then says so. */
  readonly cards: readonly PatternCard[];
  readonly undescribed?: string | undefined;
  readonly nextQuestion?: NextQuestion | undefined;
  readonly professionalQuestions: readonly ProfessionalQuestion[];
};

const LIMITS =
  'No diagnosis. These are signs that five documents describe together, held against what was logged, to leave out what does not fit. One of them promises seven conditions and is cut off after two. What was not asked speaks neither for nor against. Only an examination can tell, also the other causes.';

/** The patterns by elimination, as known on `today`. The history has to be the window of its week. */
export function readPatterns(history: History, today: IsoDate): PatternReport {
  const episodes = episodesOf(history.symptoms, history.episodeClosures);
  return {
    today,
    comesFirst: comesFirst(history, today),
    spots: spotsToSpare(episodes, today).map((episode) => spotPatterns(history, episode, today)),
    otherCauses: OTHER_CAUSES,
    limits: LIMITS,
  };
}

/** Regions in which pain may end, but of whose own pain the documents say nothing. */
const UNDESCRIBED: ReadonlySet<Region> = new Set(['knee', 'lower-leg', 'foot']);

function spotPatterns(history: History, episode: Episode, today: IsoDate): SpotPatterns {
  const log = episodeLog(history, episode, today);
  const asked = { episode, professionalQuestions: professionalQuestions(log, today) };
  if (UNDESCRIBED.has(episode.region)) {
    const place = REGION_NAMES[episode.region].toLowerCase();
    const undescribed = `The documents describe pain of the buttock, hip, low back and upper hamstring, and none that begins here (${place}). Where pain comes down the leg, log the place where it begins.`;
    return { ...asked, cards: [], undescribed };
  }
  const facts = readFacts(log);
  const next = nextQuestion(facts);
  return { ...asked, cards: eliminate(facts), ...(next && { nextQuestion: next }) };
}
