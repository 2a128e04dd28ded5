import type { Findings } from '../../../shared/body/finding.ts';
import type { Moment, Region, Side, Symptom } from '../../../shared/body/symptom.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { History } from '../../../shared/week/history.ts';
import type { AskedSigns } from './signs.ts';

/** A symptom as it stands in the form. */
export type SymptomDraft = {
  readonly date: IsoDate | undefined;
  readonly moment: Moment | undefined;
  readonly region: Region | undefined;
  readonly side: Side | undefined;
  readonly pain: number | undefined;
  readonly signs: AskedSigns;
  /** What is said in this entry, not what was said before. */
  readonly findings: Findings;
  readonly note: string;
};

/**
 * The form of a new entry: the spot of the latest entry, because most entries follow one sore
 * spot. Pain and signs are never taken over.
 */
export function newSymptomDraft(
  date: IsoDate,
  history: History,
  { findings = {}, ...spot }: Partial<Pick<Symptom, 'region' | 'side' | 'findings'>> = {},
): SymptomDraft {
  const latest = latestUpTo(date, history.symptoms);
  return {
    date,
    moment: undefined,
    region: latest?.region,
    side: latest?.side,
    pain: undefined,
    signs: undefined,
    note: '',
    ...spot,
    findings,
  };
}

/** A stored entry as the form shows it. */
export function symptomDraftOf(symptom: Symptom): SymptomDraft {
  const { date, moment, region, side, pain, signs, findings = {}, note = '' } = symptom;
  return { date, moment, region, side, pain, signs, findings, note };
}

/** The entry that the form describes, not checked yet. */
export function readSymptomDraft({ note, findings, ...draft }: SymptomDraft) {
  return {
    ...draft,
    findings: Object.keys(findings).length > 0 ? findings : undefined,
    note: note.trim() || undefined,
  };
}

function latestUpTo(date: IsoDate, symptoms: readonly Symptom[]): Symptom | undefined {
  return symptoms
    .filter((symptom) => symptom.date <= date)
    .reduce<Symptom | undefined>(
      (latest, symptom) => (latest && latest.date > symptom.date ? latest : symptom),
      undefined,
    );
}
