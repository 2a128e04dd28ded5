import { type Symptom, SymptomEntry } from '../../../shared/body/symptom.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { type Problem, type Problems, problemsOfIssues } from '../form/problems.ts';
import type { SpotDraft } from './spots.ts';
import { readSpot, type SymptomDraft } from './symptom-draft.ts';

export type CheckedSymptom =
  | { readonly ok: true; readonly entries: readonly SymptomEntry[] }
  | { readonly ok: false; readonly problems: Problems };

/** The field of the pain of one spot, as problems name it. */
export const painField = (place: number) => `pain-${place}`;

/** The entries that the form describes, one a spot, or what is missing in it. */
export function checkSymptom(draft: SymptomDraft, today: IsoDate): CheckedSymptom {
  const checked = draft.spots.map((spot, place) => checkSpot(draft, spot, place));
  const entries = checked.flatMap(({ entry }) => entry ?? []);
  const fields = [
    ...whenAndWhere(draft, today),
    ...checked.flatMap(({ fields }) => fields).filter(({ field }) => !SHARED.has(field)),
  ];
  return fields.length === 0 ? { ok: true, entries } : { ok: false, problems: { fields } };
}

const SHARED: ReadonlySet<string> = new Set(['date', 'moment']);

function whenAndWhere({ date, moment, spots }: SymptomDraft, today: IsoDate): readonly Problem[] {
  return [
    ...(spots.length === 0 ? [{ field: 'spots', reason: 'press where it hurts' }] : []),
    ...(moment === undefined ? [{ field: 'moment', reason: 'choose when it hurt' }] : []),
    ...(date === undefined ? [{ field: 'date', reason: 'choose a day' }] : []),
    ...(date !== undefined && date > today ? [{ field: 'date', reason: AHEAD }] : []),
  ];
}

const AHEAD = 'has not come yet: log pain for today or an earlier day';

function checkSpot(draft: SymptomDraft, spot: SpotDraft, place: number) {
  const values = readSpot(draft, spot);
  const result = SymptomEntry.safeParse(values);
  if (result.success) return { entry: result.data, fields: [] };
  const { fields } = problemsOfIssues(result.error.issues, values, NEEDED);
  const named = fields.map(({ field, reason }) => ({
    field: field === 'pain' ? painField(place) : field,
    reason,
  }));
  return { entry: undefined, fields: named };
}

const NEEDED: Readonly<Record<string, string>> = {
  pain: 'choose a number from 0 (none) to 10',
};

/** An entry as changes of the stored one: what was taken away is null. */
export function symptomChanges(entry: SymptomEntry, stored: Symptom) {
  return {
    symptomId: stored.id,
    ...entry,
    signs: entry.signs ?? null,
    unaskedSigns: entry.unaskedSigns ?? null,
    findings: entry.findings ?? null,
    tried: entry.tried ?? null,
    note: entry.note ?? null,
  };
}
