import type { Findings } from '../body/finding.ts';
import {
  latestFindings,
  latestSignAnswers,
  latestSigns,
  type Spot,
} from '../body/latest-answers.ts';
import { episodesOf, openEpisodesOn } from '../body/open-episodes.ts';
import type { SignAnswers } from '../body/sign-answers.ts';
import type { Sign } from '../body/symptom.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { History } from '../week/history.ts';

/** Days. A sign without pain opens no episode; it is heeded for as long as the rules of signs do. */
const STANDS_FOR_DAYS = 7;

/** What was last answered about a spot that is sore, or has had an entry in the last days. */
export type StandingSpot = {
  readonly spot: Spot;
  /** Undefined: nobody asked. */
  readonly signs: ReadonlySet<Sign> | undefined;
  /** Yes or no, sign by sign. */
  readonly signAnswers: SignAnswers;
  readonly findings: Findings;
};

/** The spots of the open episodes on a day, and those with an entry in the seven days to it. */
export function standingSpots(history: History, date: IsoDate): readonly StandingSpot[] {
  const { symptoms, episodeClosures } = history;
  const open: readonly Spot[] = openEpisodesOn(episodesOf(symptoms, episodeClosures), date);
  const isOpen = ({ region, side }: Spot) =>
    open.some((spot) => spot.region === region && spot.side === side);
  const recent = recentSpots(history, date).filter((spot) => !isOpen(spot));
  return [...open, ...recent].map((spot) => ({
    spot,
    signs: latestSigns(symptoms, spot, date),
    signAnswers: latestSignAnswers(symptoms, spot, date),
    findings: latestFindings(symptoms, spot, date),
  }));
}

function recentSpots({ symptoms }: History, date: IsoDate): readonly Spot[] {
  const from = addDays(date, -STANDS_FOR_DAYS);
  const recent = symptoms.filter((entry) => entry.date >= from && entry.date <= date);
  const spots = recent.map(({ region, side }) => ({ region, side, openedOn: from }));
  return [...new Map(spots.map((spot) => [`${spot.region} ${spot.side}`, spot])).values()];
}
