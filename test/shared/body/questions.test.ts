import { describe, expect, it } from 'vitest';
import { morningQuestions } from '../../../shared/body/morning-questions.ts';
import { answeredLately, nerveQuestions } from '../../../shared/body/nerve-questions.ts';
import { areOfDifferentMoments, inPlaceOf } from '../../../shared/body/same-moment.ts';
import { storedAnswers } from '../../../shared/body/sign-answers.ts';
import { SymptomEntry } from '../../../shared/body/symptom.ts';
import { closed, day, history, pain, run, TODAY } from '../histories.ts';

const YESTERDAY = day(1);

describe('the question of the next morning', () => {
  const sore = [pain(day(-3), 3), run(YESTERDAY, { kilometres: 8 })];
  const asked = (entries: Parameters<typeof history>[0]) =>
    morningQuestions(history(entries), TODAY).map(({ region, side }) => `${side} ${region}`);

  it('is asked once for each sore spot that was run with yesterday', () => {
    const both = [...sore, run(YESTERDAY), pain(day(-2), 2, { region: 'hip', side: 'left' })];
    expect(asked(both)).toEqual(['right sit-bone', 'left hip']);
    expect(morningQuestions(history(both), TODAY)[0]?.runs).toHaveLength(2);
  });

  it('is not asked again when this morning is logged, though another spot is', () => {
    const other = pain(TODAY, 1, { moment: 'next-morning', side: 'left' });
    expect(asked([...sore, pain(TODAY, 0, { moment: 'next-morning' })])).toEqual([]);
    expect(asked([...sore, other])).toEqual(['right sit-bone']);
    expect(asked([...sore, pain(TODAY, 4, { moment: 'after' })])).toEqual(['right sit-bone']);
  });

  it('is not asked without a run yesterday, without an episode, or of one that is new today', () => {
    expect(asked([pain(day(-3), 3), run(TODAY), run(day(0))])).toEqual([]);
    expect(asked([pain(day(-3), 3), run(YESTERDAY, { sport: 'swim' })])).toEqual([]);
    expect(asked([...sore, closed(TODAY)])).toEqual([]);
    expect(asked([run(YESTERDAY), pain(TODAY, 3)])).toEqual([]);
  });
});

describe('the questions about the nerve', () => {
  const at = (days: number) => ({ region: 'sit-bone', side: 'right', date: day(days) }) as const;
  const answers = storedAnswers({ 'past-knee': false, numbness: false, weakness: true });
  const { symptoms } = history([
    pain(day(-3), 3, { ...answers }),
    pain(day(-1), 3, { ...storedAnswers({ numbness: false }) }),
    pain(day(-1), 3, { side: 'left', signs: [] }),
  ]);

  it('rest for three days once all are answered for the spot, and are asked again then', () => {
    expect(answeredLately(symptoms, at(-3))).toBe(day(-3));
    expect(answeredLately(symptoms, at(0))).toBe(day(-3));
    expect(answeredLately(symptoms, at(1))).toBeUndefined();
    expect(answeredLately(symptoms, at(-4))).toBeUndefined();
  });

  it('leave out "past the knee" below it', () => {
    expect(nerveQuestions('buttock')).toContain('past-knee');
    expect(nerveQuestions('lower-leg')).not.toContain('past-knee');
  });
});

describe('two entries of one moment', () => {
  const entry = (fields: object) =>
    SymptomEntry.parse({
      ...{ date: TODAY, moment: 'after', region: 'hip', side: 'left', pain: 3 },
      ...fields,
    });

  it('are told by spot, day and moment', () => {
    expect(areOfDifferentMoments([entry({}), entry({ pain: 5 })])).toBe(false);
    expect(areOfDifferentMoments([entry({}), entry({ side: 'right' })])).toBe(true);
    expect(areOfDifferentMoments([entry({}), entry({ moment: 'before' })])).toBe(true);
  });

  it('become one that keeps what the later does not speak of', () => {
    const earlier = entry({
      ...{ signs: ['numbness'], unaskedSigns: [], note: 'Stairs', findings: { ache: true } },
    });
    const later = entry({
      ...{ pain: 5, ...storedAnswers({ tingling: true }), findings: { 'deep-pain': false } },
    });
    expect(inPlaceOf(earlier, later)).toEqual(
      entry({
        ...{ pain: 5, signs: ['numbness', 'tingling'], note: 'Stairs' },
        findings: { ache: true, 'deep-pain': false },
      }),
    );
  });
});
