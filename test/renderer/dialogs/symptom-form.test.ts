import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AREAS,
  areaName,
  REACHED_AREAS,
} from '../../../renderer/dialogs/symptom/body-picture/areas.ts';
import { nextArea } from '../../../renderer/dialogs/symptom/body-picture/next-area.ts';
import { checkSymptom, symptomChanges } from '../../../renderer/dialogs/symptom/check-symptom.ts';
import { isEmergency } from '../../../renderer/dialogs/symptom/emergency.ts';
import { FEELINGS, isFelt, withFeeling } from '../../../renderer/dialogs/symptom/feelings.ts';
import {
  answersSoFar,
  FINDING_GROUPS,
  showsFindings,
  withFinding,
} from '../../../renderer/dialogs/symptom/findings.ts';
import { lastTime, lastTimeWords, sameAgain } from '../../../renderer/dialogs/symptom/last-time.ts';
import {
  isNoneOfTheRest,
  withNoneOfTheRest,
  withSign,
} from '../../../renderer/dialogs/symptom/signs.ts';
import {
  covers,
  newSpot,
  type SpotDraft,
  toggled,
} from '../../../renderer/dialogs/symptom/spots.ts';
import {
  newSymptomDraft,
  type SymptomDraft,
  symptomDraftOf,
} from '../../../renderer/dialogs/symptom/symptom-draft.ts';
import { actionOfKey, MOMENT_KEYS } from '../../../renderer/dialogs/symptom/symptom-keys.ts';
import { Finding } from '../../../shared/body/finding.ts';
import { Moment, Region, Sign } from '../../../shared/body/symptom.ts';
import { day, history, pain, TODAY } from '../../shared/histories.ts';

const SIT_BONE = { region: 'sit-bone', side: 'right' } as const;

const spot = (fields: Partial<SpotDraft> = {}): SpotDraft => ({
  ...newSpot(SIT_BONE),
  pain: 3,
  ...fields,
});

const filled = (...spots: readonly Partial<SpotDraft>[]): SymptomDraft => ({
  ...{ date: TODAY, moment: 'after' },
  spots: spots.length === 0 ? [spot()] : spots.map(spot),
});

const entriesOf = (draft: SymptomDraft) => {
  const checked = checkSymptom(draft, TODAY);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.entries;
};

const problemsOf = (draft: SymptomDraft) => {
  const checked = checkSymptom(draft, TODAY);
  return checked.ok ? [] : checked.problems.fields.map(({ field }) => field).sort();
};

describe('a new pain entry', () => {
  const past = history([
    pain(day(-3), 2, { region: 'knee', side: 'left' }),
    pain(day(0), 6, { signs: ['numbness'], findings: { ache: true, 'deep-pain': true } }),
    pain(day(4), 1, { region: 'foot' }),
  ]);

  it('starts at the latest sore spot, but never with its pain or signs', () => {
    expect(newSymptomDraft(TODAY, past)).toEqual({
      date: TODAY,
      moment: undefined,
      spots: [newSpot(SIT_BONE)],
    });
  });

  it('takes over pain, moment and feelings when asked to, and asks for signs anew', () => {
    const last = lastTime(TODAY, past.symptoms);
    expect(lastTimeWords(last)).toBe('Last time: 6, right sit bone, after training, Mon 16 Nov');
    const again = sameAgain(newSymptomDraft(TODAY, past), last);
    expect(again).toEqual(filled({ pain: 6, findings: { ache: true } }));
    expect(sameAgain(again, [])).toEqual(again);
    expect(lastTimeWords([])).toBeUndefined();
  });

  it('says what is missing, field by field, and that a day has not come yet', () => {
    expect(problemsOf(newSymptomDraft(TODAY, history([])))).toEqual(['moment', 'spots']);
    expect(problemsOf(filled({ pain: 2 }, { region: 'hip', pain: undefined }))).toEqual(['pain-1']);
    expect(problemsOf({ ...filled(), date: undefined })).toEqual(['date']);
    expect(problemsOf({ ...filled(), date: day(3) })).toEqual(['date']);
  });

  it('is one entry for each spot, with what is said of that spot', () => {
    const entries = entriesOf(filled({ note: ' Stairs ' }, { region: 'hip', pain: 0 }));
    expect(entries).toMatchObject([
      { region: 'sit-bone', pain: 3, note: 'Stairs' },
      { region: 'hip', pain: 0 },
    ]);
    expect(entries[1]?.note).toBeUndefined();
  });
});

describe('the picture', () => {
  it('has every region on both sides, once for keys, and words for each', () => {
    const names = REACHED_AREAS.map(areaName);
    expect(new Set(names).size).toBe(names.length);
    for (const region of Region.options) {
      const sides = REACHED_AREAS.filter((area) => area.region === region).map(({ side }) => side);
      expect(sides).toEqual(expect.arrayContaining(['left', 'right']));
    }
    expect(names).toContain('Left buttock');
    expect(names).toContain('Low back, both sides');
  });

  it('shows the left of the body on the left from behind, and on the right from the front', () => {
    const middle = { back: 60, front: 156 };
    for (const { side, view, centre } of AREAS.filter((area) => area.side !== 'both')) {
      const isLeftOfPage = centre.x < middle[view];
      expect(isLeftOfPage).toBe((side === 'left') === (view === 'back'));
    }
  });

  it.each(REACHED_AREAS.map((area) => [areaName(area), area] as const))(
    'is walked with the arrows from the %s to every other place',
    (_, start) => {
      const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
      const reached = new Set([start]);
      for (const area of reached) {
        for (const next of keys.map((key) => nextArea(area, key))) if (next) reached.add(next);
      }
      expect(reached.size).toBe(REACHED_AREAS.length);
    },
  );

  it('goes nowhere with other keys', () => {
    const [first] = REACHED_AREAS;
    expect(first && nextArea(first, 'Tab')).toBeUndefined();
  });

  it('adds a place with a press and leaves it out with the next, whatever else is chosen', () => {
    const places = fc.constantFrom(...REACHED_AREAS);
    fc.assert(
      fc.property(fc.uniqueArray(places, { maxLength: 4 }), places, (chosen, place) => {
        const before = chosen
          .filter((one) => one.side !== 'both')
          .reduce<readonly SpotDraft[]>(toggled, []);
        const once = toggled(before, place);
        const isChosen = (spots: readonly SpotDraft[]) => spots.some((one) => covers(one, place));
        expect(isChosen(once)).toBe(!isChosen(before));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the other side of a spot that was on both', () => {
    const both = [spot({ side: 'both', note: 'Stairs' })];
    expect(toggled(both, { region: 'sit-bone', side: 'left' })).toEqual([
      spot({ side: 'right', note: 'Stairs' }),
    ]);
  });
});

describe('keys', () => {
  const press = (key: string, ctrlKey = false) =>
    actionOfKey({ key, ctrlKey, metaKey: false, altKey: false });

  it('choose the pain, the moment and the last entry', () => {
    expect(press('0')).toEqual({ type: 'pain', pain: 0 });
    expect(press('x')).toEqual({ type: 'pain', pain: 10 });
    expect(press('l')).toEqual({ type: 'same-again' });
    for (const moment of Moment.options) {
      expect(press(MOMENT_KEYS[moment])).toEqual({ type: 'moment', moment });
    }
  });

  it('do nothing else', () => {
    expect(press('q')).toBeUndefined();
    expect(press('Enter')).toBeUndefined();
    expect(press('a', true)).toBeUndefined();
  });
});

describe('what it felt like', () => {
  it('is yes or not said, and tingling, numb and shooting are signs', () => {
    for (const feeling of FEELINGS) {
      const felt = withFeeling(spot(), feeling, true);
      expect(isFelt(feeling, felt)).toBe(true);
      expect(FEELINGS.filter((other) => isFelt(other, felt))).toEqual([feeling]);
      expect(withFeeling(felt, feeling, false)).toEqual(spot());
    }
    const numb = FEELINGS.find(({ name }) => name === 'Numb');
    const [entry] = entriesOf(filled(numb ? withFeeling(spot(), numb, true) : {}));
    expect(entry?.signs).toEqual(['numbness']);
    expect(entry?.unaskedSigns).toHaveLength(Sign.options.length - 1);
  });
});

describe('what it is like', () => {
  const known = history([
    pain(day(-4), 2, { findings: { 'worse-sitting': true, ache: true } }),
    pain(day(-1), 2, { findings: { ache: false } }),
    pain(day(-1), 2, { side: 'left', findings: { 'sharp-pain': true } }),
  ]);

  it('is asked of the buttock and around it, and what was answered stays in sight', () => {
    expect(showsFindings(spot({ region: 'buttock' }))).toBe(true);
    expect(showsFindings(spot({ region: 'knee' }))).toBe(false);
    expect(showsFindings(spot({ region: 'knee', findings: { ache: false } }))).toBe(true);
  });

  it('shows the last answers of the same spot, and unknown stays unknown', () => {
    expect(answersSoFar(known, { ...SIT_BONE, date: TODAY })).toEqual({
      'worse-sitting': true,
      ache: false,
    });
    expect(answersSoFar(known, { ...SIT_BONE, side: 'left', date: TODAY })).toEqual({
      'sharp-pain': true,
    });
    expect(answersSoFar(known, { ...SIT_BONE, region: 'hip', date: TODAY })).toEqual({});
  });

  it('saves only what is said in this entry, and nothing where nothing is', () => {
    expect(entriesOf(filled())[0]?.findings).toBeUndefined();
    expect(entriesOf(filled({ findings: { ache: false } }))[0]?.findings).toEqual({ ache: false });
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
    expect(entriesOf(filled())[0]).not.toHaveProperty('signs');
    const none = withNoneOfTheRest({}, true);
    const [entry] = entriesOf(filled({ signs: none }));
    expect(entry?.signs).toEqual([]);
    expect(entry).not.toHaveProperty('unaskedSigns');
  });

  it('are "none of the others" when said on purpose, and unknown when that is taken back', () => {
    const numb = withSign({}, 'numbness', true);
    const rest = withNoneOfTheRest(numb, true);
    expect(isNoneOfTheRest(numb)).toBe(false);
    expect(isNoneOfTheRest(rest)).toBe(true);
    expect(rest).toMatchObject({ numbness: true, fever: false });
    expect(withNoneOfTheRest(rest, false)).toEqual(numb);
    expect(withSign(numb, 'numbness', undefined)).toEqual({});
  });

  it('and a note that were taken away are taken away in the log too', () => {
    const [stored] = history([pain(day(0), 3, { signs: ['numbness'] })]).symptoms;
    if (!stored) throw new Error('The scenario has no symptom.');
    const draft = symptomDraftOf(stored);
    const [entry] = entriesOf({
      ...draft,
      spots: draft.spots.map((one) => ({ ...one, signs: {} })),
    });
    expect(entry && symptomChanges(entry, stored)).toMatchObject({
      ...{ signs: null, unaskedSigns: null, tried: null, note: null },
    });
  });
});

describe('the emergency words', () => {
  const past = history([pain(day(-2), 4, { side: 'left', signs: ['past-knee'] })]);
  const PAST_KNEE = { 'past-knee': true };

  it('appear with the first grave sign, before anything else is filled in', () => {
    const draft = { ...newSymptomDraft(TODAY, past), date: undefined };
    const spots = draft.spots.map((one) => ({ ...one, signs: { 'saddle-numbness': true } }));
    expect(isEmergency({ ...draft, spots }, history([]), TODAY)).toBe(true);
  });

  it('appear when pain down one leg becomes pain down both, in the log or in the form', () => {
    const left = { side: 'left', signs: PAST_KNEE } as const;
    expect(isEmergency(filled({ signs: PAST_KNEE }), past, TODAY)).toBe(true);
    expect(isEmergency(filled({ signs: PAST_KNEE, side: 'both' }), history([]), TODAY)).toBe(true);
    expect(isEmergency(filled({ signs: PAST_KNEE }, left), history([]), TODAY)).toBe(true);
  });

  it('stay away otherwise', () => {
    expect(isEmergency(filled({ signs: PAST_KNEE }), history([]), TODAY)).toBe(false);
    expect(isEmergency(filled({ signs: { 'past-knee': false } }), past, TODAY)).toBe(false);
    expect(isEmergency(filled({ signs: { fever: true } }), past, TODAY)).toBe(false);
  });
});
