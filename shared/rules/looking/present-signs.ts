import type { Sign, Symptom } from '../../body/symptom.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import { lacking, QUIET, settle } from '../answers.ts';
import type { Remedy, Severity, Subject } from '../flag.ts';
import type { Answer, Situation } from '../rule.ts';
import { joinSigns, signsOf } from './signs.ts';
import { byDayAndSpotOf, placeOf, standingSymptoms } from './standing-symptoms.ts';

export type SignsEvidence = {
  readonly date: IsoDate;
  readonly place: string;
  /** The signs of the entry, joined: `numbness, past-knee`. */
  readonly signs: string;
};

/** The entries for which somebody asked about signs. Not asked is not "none". */
export function askedSymptoms(situation: Situation): readonly Symptom[] {
  return standingSymptoms(situation, ({ signs }) => signs !== undefined);
}

/** Quiet when somebody asked; otherwise it says that nobody did. */
export function unfiredFor(situation: Situation) {
  if (askedSymptoms(situation).length > 0) return QUIET;
  return standingSymptoms(situation, () => true).length > 0
    ? lacking(
        'Pain is logged, but nobody asked about signs. Log with the pain which signs there are, or that there are none.',
      )
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
  remediesFrom: (date: IsoDate) => readonly Remedy[] = () => [],
): readonly Answer<SignsEvidence>[] {
  const having = askedSymptoms(situation).filter((entry) => signsOf(entry, wanted).length > 0);
  const fired = byDayAndSpotOf(having, (entry) => entry).flatMap(
    (group): readonly Answer<SignsEvidence>[] => {
      const [entry] = group;
      if (!entry) return [];
      const { date } = entry;
      const signs = joinSigns(group.flatMap((one) => signsOf(one, wanted)));
      return [
        {
          status: 'fired',
          severity,
          date,
          evidence: { date, place: placeOf(entry), signs },
          subjects: group.map(symptomSubject),
          remedies: remediesFrom(date),
        },
      ];
    },
  );
  return settle([...fired, unfiredFor(situation)]);
}
