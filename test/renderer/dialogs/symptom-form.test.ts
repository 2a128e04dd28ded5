import { describe, expect, it } from 'vitest';
import { checkSymptom, symptomChanges } from '../../../renderer/dialogs/symptom/check-symptom.ts';
import { isEmergency } from '../../../renderer/dialogs/symptom/emergency.ts';
import {
  answersSoFar,
  FINDING_GROUPS,
  showsFindings,
  withFinding,
} from '../../../renderer/dialogs/symptom/findings.ts';
import { withSign } from '../../../renderer/dialogs/symptom/signs.ts';
import {
  newSymptomDraft,
  type SymptomDraft,
  symptomDraftOf,
} from '../../../renderer/dialogs/symptom/symptom-draft.ts';
import { Finding } from '../../../shared/body/finding.ts';
import { day, history, pain, TODAY } from '../../shared/histories.ts';

const filled = (fields: Partial<SymptomDraft> = {}): SymptomDraft => ({
  ...{ date: TODAY, moment: 'after', region: 'sit-bone', side: 'right', pain: 3 },
  ...{ signs: undefined, findings: {}, note: '' },
  ...fields,
});

const entryOf = (draft: SymptomDraft) => {
  const checked = checkSymptom(draft);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.entry;
};

describe('a new pain entry', () => {
  it('starts at the latest sore spot, but never with its pain or signs', () => {
    const past = history([
      pain(day(-3), 2, { region: 'knee', side: 'left' }),
      pain(day(0), 6, { signs: ['numbness'] }),
      pain(day(4), 1, { region: 'foot' }),
    ]);
    expect(newSymptomDraft(TODAY, past)).toEqual(filled({ moment: undefined, pain: undefined }));
  });

  it('says what is missing, field by field', () => {
    const checked = checkSymptom(newSymptomDraft(TODAY, history([])));
    const fields = checked.ok ? [] : checked.problems.fields.map(({ field }) => field);
    expect(fields.sort()).toEqual(['moment', 'pain', 'region', 'side']);
  });
});

describe('what it is like', () => {
  const known = history([
    pain(day(-4), 2, { findings: { 'worse-sitting': true, ache: true } }),
    pain(day(-1), 2, { findings: { ache: false } }),
    pain(day(-1), 2, { side: 'left', findings: { 'sharp-pain': true } }),
  ]);

  it('is asked of the buttock and around it, and what was answered stays in sight', () => {
    expect(showsFindings(filled({ region: 'buttock' }))).toBe(true);
    expect(showsFindings(filled({ region: 'knee' }))).toBe(false);
    expect(showsFindings(filled({ region: undefined }))).toBe(false);
    expect(showsFindings(filled({ region: 'knee', findings: { ache: false } }))).toBe(true);
  });

  it('shows the last answers of the same spot, and unknown stays unknown', () => {
    expect(answersSoFar(known, filled())).toEqual({ 'worse-sitting': true, ache: false });
    expect(answersSoFar(known, filled({ side: 'left' }))).toEqual({ 'sharp-pain': true });
    expect(answersSoFar(known, filled({ region: 'hip' }))).toEqual({});
  });

  it('saves only what is said in this entry, and nothing where nothing is', () => {
    expect(entryOf(filled()).findings).toBeUndefined();
    expect(entryOf(filled({ findings: { ache: false } })).findings).toEqual({ ache: false });
    expect(withFinding({ ache: false, 'sharp-pain': true }, 'ache', undefined)).toEqual({
      'sharp-pain': true,
    });
  });

  it('lists every question once', () => {
    const listed = FINDING_GROUPS.flatMap(({ findings }) => findings);
    expect(listed.toSorted()).toEqual(Finding.options.toSorted());
  });
});

describe('signs', () => {
  it('that nobody asked about are not "none"', () => {
    expect(entryOf(filled()).signs).toBeUndefined();
    expect(entryOf(filled({ signs: [] })).signs).toEqual([]);
  });

  it('end "none of these" when one is ticked, and do not become it when the last is unticked', () => {
    expect(withSign([], 'numbness', true)).toEqual(['numbness']);
    expect(withSign(['numbness'], 'numbness', false)).toBeUndefined();
    expect(withSign(['numbness', 'tingling'], 'numbness', false)).toEqual(['tingling']);
  });

  it('and a note that were taken away are taken away in the log too', () => {
    const [stored] = history([pain(day(0), 3, { signs: ['numbness'] })]).symptoms;
    if (!stored) throw new Error('The scenario has no symptom.');
    const draft = { ...symptomDraftOf(stored), signs: undefined };
    expect(symptomChanges(entryOf(draft), stored)).toMatchObject({ signs: null, note: null });
  });
});

describe('the emergency words', () => {
  const past = history([pain(day(-2), 4, { side: 'left', signs: ['past-knee'] })]);

  it('appear with the first grave sign, before anything else is filled in', () => {
    const draft = { ...newSymptomDraft(TODAY, history([])), signs: ['saddle-numbness'] as const };
    expect(isEmergency(draft, history([]), TODAY)).toBe(true);
  });

  it('appear when pain down one leg becomes pain down both', () => {
    expect(isEmergency(filled({ signs: ['past-knee'] }), past, TODAY)).toBe(true);
    expect(isEmergency(filled({ signs: ['past-knee'], side: 'both' }), history([]), TODAY)).toBe(
      true,
    );
  });

  it('stay away otherwise', () => {
    expect(isEmergency(filled({ signs: ['past-knee'] }), history([]), TODAY)).toBe(false);
    expect(isEmergency(filled({ signs: [] }), past, TODAY)).toBe(false);
    expect(isEmergency(filled({ signs: ['fever'] }), past, TODAY)).toBe(false);
  });
});
