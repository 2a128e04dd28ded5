import { isAsked, speaksOf } from '../../body/sign-answers.ts';
import { joinSigns, nameSigns, signsOf } from '../../body/sign-families.ts';
import type { Sign, Symptom } from '../../body/symptom.ts';
import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { formatDay } from '../../words/format.ts';
import { lacking, QUIET, settle } from '../answers.ts';
import type { Remedy, Severity, Subject } from '../flag.ts';
import type { Answer, Situation } from '../rule.ts';
import { between, onDay } from './days.ts';
import { daysSinceLogged, lookedAtDay, oldNews } from './looked-at.ts';
import {
  byDayAndSpotOf,
  hasRecentSymptoms,
  isSameSpot,
  placeOf,
  type standingSymptoms,
  standingWhateverIsClosed,
} from './standing-symptoms.ts';

export type SignsEvidence = {
  readonly date: IsoDate;
  readonly place: string;
  /** The signs of the entry, joined: `numbness, past-knee`. */
  readonly signs: string;
  /** Days since it was logged; null while that is fresh. */
  readonly daysAgo: number | null;
  /** The last day on which it was asked again and none of these signs was there; null when nobody asked. */
  readonly goneOn: IsoDate | null;
};

/** Which entries stand for a rule: those that follow the episode, or those that cannot wait. */
export type Standing = typeof standingSymptoms;

/**
 * The entries with those of `wanted` that still stand, sign by sign: only an answer to the same
 * sign takes an earlier one away. Not asked is not "none".
 */
export function standingSigns(
  situation: Situation,
  wanted: ReadonlySet<Sign>,
  standing: Standing = standingWhateverIsClosed,
): readonly Symptom[] {
  const found = [...wanted].flatMap((sign) =>
    standing(situation, (entry) => isAsked(entry, sign))
      .filter(({ signs }) => signs?.includes(sign))
      .map((entry) => ({ entry, sign })),
  );
  return [...Map.groupBy(found, ({ entry }) => entry)]
    .map(([entry, ofEntry]) => ({ ...entry, signs: ofEntry.map(({ sign }) => sign) }))
    .sort((one, other) => one.date.localeCompare(other.date) || one.id - other.id);
}

/** Quiet when somebody asked about each; otherwise it says that nobody did. */
export function unfiredFor(
  situation: Situation,
  wanted: ReadonlySet<Sign>,
  standing: Standing = standingWhateverIsClosed,
) {
  const isEachAsked = [...wanted].every(
    (sign) => standing(situation, (entry) => isAsked(entry, sign)).length > 0,
  );
  if (isEachAsked) return QUIET;
  if (standing(situation, ({ signs }) => signs !== undefined).length > 0) {
    return lacking(
      'Only some of these signs were asked about. Log with the pain which of the others are there, or that there are none.',
    );
  }
  if (standing(situation, () => true).length > 0) {
    return lacking(
      'Pain is logged, but nobody asked about signs. Log with the pain which signs there are, or that there are none.',
    );
  }
  return hasRecentSymptoms(situation)
    ? lacking('The episode is closed, and no pain and no signs are logged since.')
    : lacking('No pain and no signs are logged in this week or the seven days before it.');
}

/** What a flag about this entry marks. */
export function symptomSubject({ id }: Symptom): Subject {
  return { type: 'symptom', id };
}

/** One answer a day and place for the signs of `wanted` that stand. */
export function judgePresence(
  situation: Situation,
  wanted: ReadonlySet<Sign>,
  severity: Severity,
  { standing = standingWhateverIsClosed, remediesFrom = () => [] }: PresenceOptions = {},
): readonly Answer<SignsEvidence>[] {
  const having = standingSigns(situation, wanted, standing);
  const fired = byDayAndSpotOf(having, (entry) => entry).flatMap(
    (group): readonly Answer<SignsEvidence>[] => {
      const evidence = evidenceOf(group, wanted, situation);
      if (!evidence) return [];
      const { date } = evidence;
      const subjects = group.map(symptomSubject);
      const remedies = remediesFrom(date);
      return [{ status: 'fired', severity, date, evidence, subjects, remedies }];
    },
  );
  return settle([...fired, unfiredFor(situation, wanted, standing)]);
}

type PresenceOptions = {
  readonly standing?: Standing;
  readonly remediesFrom?: (date: IsoDate) => readonly Remedy[];
};

function evidenceOf(
  group: readonly Symptom[],
  wanted: ReadonlySet<Sign>,
  situation: Situation,
): SignsEvidence | undefined {
  const [entry] = group;
  if (!entry) return undefined;
  const { date } = entry;
  const signs = joinSigns(group.flatMap((one) => signsOf(one, wanted)));
  return {
    date,
    place: placeOf(entry),
    signs,
    daysAgo: daysSinceLogged(date, situation),
    goneOn: goneSince(entry, situation, wanted),
  };
}

/** The last later day of the spot on which all signs of `wanted` were asked about and none was there. */
function goneSince(
  entry: Symptom,
  situation: Situation,
  wanted: ReadonlySet<Sign>,
): IsoDate | null {
  const later = between(situation.history.symptoms, addDays(entry.date, 1), lookedAtDay(situation))
    .filter((other) => isSameSpot(other, entry) && speaksOf(other, wanted))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const last = later.at(-1);
  if (!last) return null;
  const isGone = onDay(later, last.date).every((one) => signsOf(one, wanted).length === 0);
  return isGone ? last.date : null;
}

/** `Tue 17 Nov, sit bone, right: numbness, tingling.` */
export function signsSeen({ date, place, signs, daysAgo, goneOn }: SignsEvidence): string {
  const since =
    goneOn === null
      ? oldNews(date, daysAgo)
      : ` On ${formatDay(goneOn)} none of these signs was there any more.`;
  return `${formatDay(date)}, ${place}: ${nameSigns(signs)}.${since}`;
}

/** A word about some signs is a word about these, and about no other in their place. */
export function aboutSigns({ date, place, signs }: SignsEvidence): string {
  return `${date} ${place}: ${signs}`;
}

/** How many signs there are: one more is worse. */
export function signCount({ signs }: Pick<SignsEvidence, 'signs'>): number {
  return signs === '' ? 0 : signs.split(', ').length;
}
