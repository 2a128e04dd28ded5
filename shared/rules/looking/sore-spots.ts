import { type Episode, openEpisodesOn } from '../../body/open-episodes.ts';
import type { Symptom } from '../../body/symptom.ts';
import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { HISTORY_DAYS } from '../../week/history.ts';
import { lacking, QUIET, settle } from '../answers.ts';
import type { Evidence } from '../flag.ts';
import type { Answer, Situation } from '../rule.ts';
import { between } from './days.ts';
import { isInSight, lookedAtDay, TOO_FAR_AHEAD } from './looked-at.ts';
import { hasRecentClosure, hasRecentSymptoms, isSameSpot } from './standing-symptoms.ts';

/** A spot with an open episode, as seen from the day on which the body is looked at. */
export type SoreSpot = {
  readonly episode: Episode;
  /** What was logged about the spot up to that day, as far back as training is known, in order of days. */
  readonly entries: readonly Symptom[];
  readonly day: IsoDate;
};

/** The highest pain of a day. */
export type PainDay = { readonly date: IsoDate; readonly pain: number };

/** The answers about each spot with an open episode; one that is quiet or lacks data when there is none. */
export function judgeSoreSpots<E extends Evidence>(
  situation: Situation,
  judge: (spot: SoreSpot) => readonly Answer<E>[],
): readonly Answer<E>[] {
  if (!isInSight(situation)) {
    return [lacking(TOO_FAR_AHEAD)];
  }
  const spots = soreSpots(situation);
  if (spots.length > 0) return settle(spots.flatMap(judge));
  if (hasRecentSymptoms(situation)) return [QUIET];
  return [lacking(NO_PAIN_LOGGED)];
}

export const NO_PAIN_LOGGED = 'No pain is logged in this week or the seven days before it.';

/** Has nobody said lately how any spot is? Then no episode is known, which is not the same as none. */
export function isPainUnknown(situation: Situation): boolean {
  return (
    soreSpots(situation).length === 0 &&
    !hasRecentSymptoms(situation) &&
    !hasRecentClosure(situation)
  );
}

function soreSpots(situation: Situation): readonly SoreSpot[] {
  const day = lookedAtDay(situation);
  return openEpisodesOn(situation.episodes, day).map((episode) => {
    const ofSpot = situation.symptomsBySpot.find(([one]) => one && isSameSpot(one, episode)) ?? [];
    return { episode, day, entries: between(ofSpot, addDays(day, -HISTORY_DAYS), day) };
  });
}

/** The highest pain of each day that has an entry, in order. */
export function painDaysOf(entries: readonly Symptom[]): readonly PainDay[] {
  return [...Map.groupBy(entries, ({ date }) => date)].map(([date, ofDay]) => ({
    date,
    pain: Math.max(...ofDay.map(({ pain }) => pain)),
  }));
}

/** The mean pain of entries or days; undefined of none. */
export function meanPain(items: readonly { readonly pain: number }[]): number | undefined {
  if (items.length === 0) return undefined;
  return items.reduce((sum, { pain }) => sum + pain, 0) / items.length;
}
