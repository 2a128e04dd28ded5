import { type Episode, openEpisodesOn } from '../../body/open-episodes.ts';
import { addDays, daysBetween, earlier, type IsoDate } from '../../calendar/iso-date.ts';
import { formatDay } from '../../words/format.ts';
import type { Situation } from '../rule.ts';

/** Days. What is sore today says something about the week to come, and nothing about the one after. */
const DAYS_IN_SIGHT = 7;
/** Days. What was logged longer ago than this is old news, and the words say so. */
const FRESH_DAYS = 7;

/** The day from which the body is looked at: the last of the week, but not after today. */
export function lookedAtDay({ dates, today }: Pick<Situation, 'dates' | 'today'>): IsoDate {
  return earlier(dates[6], today);
}

/** Does the body of today say anything about this week? Not when it begins later than a week from now. */
export function isInSight({ dates, today }: Pick<Situation, 'dates' | 'today'>): boolean {
  return dates[0] <= addDays(today, DAYS_IN_SIGHT);
}

/** What a rule says about a sore spot in a week that is out of sight. */
export const TOO_FAR_AHEAD = 'The week is too far ahead to know how a sore spot will be.';

/** The episodes that are open on a day, where the week is near enough for that to be known. */
export function openInSight(
  situation: Pick<Situation, 'dates' | 'today' | 'episodes'>,
  date: IsoDate,
): readonly Episode[] {
  return isInSight(situation) ? openEpisodesOn(situation.episodes, date) : [];
}

/** How many days ago the last word on a spot was logged; null while it is fresh. */
export function daysSinceLogged(
  date: IsoDate,
  situation: Pick<Situation, 'dates' | 'today'>,
): number | null {
  const days = daysBetween(date, lookedAtDay(situation));
  return days > FRESH_DAYS ? days : null;
}

/** Says how old the last word on a spot is, after the words of what was seen; nothing while it is fresh. */
export function oldNews(date: IsoDate, daysAgo: number | null): string {
  return daysAgo === null
    ? ''
    : ` It was last logged on ${formatDay(date)}, ${daysAgo} days ago: log how it is today, or close the episode.`;
}
