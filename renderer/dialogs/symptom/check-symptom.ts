import { type Symptom, SymptomEntry } from '../../../shared/body/symptom.ts';
import { type Problems, problemsOfIssues } from '../form/problems.ts';
import { readSymptomDraft, type SymptomDraft } from './symptom-draft.ts';

export type CheckedSymptom =
  | { readonly ok: true; readonly entry: SymptomEntry }
  | { readonly ok: false; readonly problems: Problems };

/** The entry that the form describes, or what is missing in it. */
export function checkSymptom(draft: SymptomDraft): CheckedSymptom {
  const values = readSymptomDraft(draft);
  const result = SymptomEntry.safeParse(values);
  return result.success
    ? { ok: true, entry: result.data }
    : { ok: false, problems: problemsOfIssues(result.error.issues, values, NEEDED) };
}

/** An entry as changes of the stored one: what was taken away is null. */
export function symptomChanges(entry: SymptomEntry, stored: Symptom) {
  return {
    symptomId: stored.id,
    ...entry,
    signs: entry.signs ?? null,
    findings: entry.findings ?? null,
    note: entry.note ?? null,
  };
}

const NEEDED: Readonly<Record<string, string>> = {
  date: 'choose a day',
  moment: 'choose when it hurt',
  region: 'choose where it hurts',
  side: 'choose a side',
  pain: 'choose a number from 0 (none) to 10',
};
