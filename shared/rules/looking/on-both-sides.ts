import { latestSigns } from '../../body/latest-answers.ts';
import { type Episode, openEpisodesOn } from '../../body/open-episodes.ts';
import { signsOf } from '../../body/sign-families.ts';
import type { Sign, Symptom } from '../../body/symptom.ts';
import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import type { Situation } from '../rule.ts';
import { between } from './days.ts';
import { isSameSpot } from './standing-symptoms.ts';

type Family = ReadonlySet<Sign>;

/** Signs of an entry that are on both sides, with the earlier entries of the other side that say so. */
export type OnBothSides = { readonly signs: readonly Sign[]; readonly others: readonly Symptom[] };

/**
 * The signs of one family that this entry has on both sides, or that were on the other side in the
 * `days` before it, or longer ago where that side is still sore and nobody has said that they went.
 */
export function onBothSides(
  entry: Symptom,
  family: Family,
  days: number,
  situation: Situation,
): OnBothSides {
  const signs = signsOf(entry, family);
  if (signs.length === 0) return { signs: [], others: [] };
  if (entry.side === 'both') return { signs, others: [] };
  const from = addDays(entry.date, -days);
  const recent = between(situation.history.symptoms, from, entry.date).filter(
    (other) => other.side !== entry.side && signsOf(other, family).length > 0,
  );
  const others = recent.length > 0 ? recent : standing(entry, family, from, situation);
  return { signs: others.length > 0 ? signs : [], others };
}

/** The last entries with such signs in the episodes of the other side that were sore since `from`. */
function standing(
  { date, side }: Symptom,
  family: Family,
  from: IsoDate,
  { episodes, history }: Situation,
): readonly Symptom[] {
  const isSore = (episode: Episode) =>
    between(history.symptoms, from, date).some(
      (other) => isSameSpot(other, episode) && other.pain > 0,
    );
  return openEpisodesOn(episodes, date)
    .filter((episode) => episode.side !== side && isSore(episode))
    .filter((episode) =>
      [...(latestSigns(history.symptoms, episode, date) ?? [])].some((sign) => family.has(sign)),
    )
    .flatMap((episode) => lastWith(family, episode, date, history.symptoms));
}

function lastWith(
  family: Family,
  episode: Episode,
  date: IsoDate,
  symptoms: readonly Symptom[],
): readonly Symptom[] {
  const having = between(symptoms, episode.openedOn, date).filter(
    (other) => isSameSpot(other, episode) && signsOf(other, family).length > 0,
  );
  const last = having
    .map((other) => other.date)
    .sort()
    .at(-1);
  return having.filter((other) => other.date === last);
}
