import { answersOf, storedAnswers } from '../../../shared/body/sign-answers.ts';
import type { Moment, Symptom } from '../../../shared/body/symptom.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { History } from '../../../shared/week/history.ts';
import { newSpot, type SpotDraft } from './spots.ts';

/** What hurt at one moment, as it stands in the form. */
export type SymptomDraft = {
  readonly date: IsoDate | undefined;
  readonly moment: Moment | undefined;
  readonly spots: readonly SpotDraft[];
};

/**
 * The form of a new entry: the spot of the latest entry, because most entries follow one sore
 * spot. Pain and signs are never taken over.
 */
export function newSymptomDraft(
  date: IsoDate,
  history: Pick<History, 'symptoms'>,
  { findings, ...place }: Partial<Pick<Symptom, 'region' | 'side' | 'findings'>> = {},
): SymptomDraft {
  const { region, side } = { ...latestUpTo(date, history.symptoms), ...place };
  const spots = region && side ? [newSpot({ region, side }, findings)] : [];
  return { date, moment: undefined, spots };
}

/** A stored entry as the form shows it. */
export function symptomDraftOf(symptom: Symptom): SymptomDraft {
  const { date, moment, region, side, pain, findings = {}, tried = {}, note = '' } = symptom;
  const spot = { region, side, pain, signs: answersOf(symptom), findings, tried, note };
  return { date, moment, spots: [spot] };
}

/** The entry of one spot that the form describes, not checked yet. */
export function readSpot({ date, moment }: SymptomDraft, { signs, ...spot }: SpotDraft) {
  return {
    ...{ date, moment, region: spot.region, side: spot.side, pain: spot.pain },
    ...storedAnswers(signs),
    findings: orNothing(spot.findings),
    tried: orNothing(spot.tried),
    note: spot.note.trim() || undefined,
  };
}

function orNothing<Answers extends object>(answers: Answers): Answers | undefined {
  return Object.keys(answers).length > 0 ? answers : undefined;
}

/** The latest entry of the log, up to a day. */
export function latestUpTo(date: IsoDate, symptoms: readonly Symptom[]): Symptom | undefined {
  return symptoms
    .filter((symptom) => symptom.date <= date)
    .reduce<Symptom | undefined>(
      (latest, symptom) => (latest && latest.date > symptom.date ? latest : symptom),
      undefined,
    );
}
