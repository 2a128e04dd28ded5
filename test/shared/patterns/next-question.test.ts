import { describe, expect, it } from 'vitest';
import { Finding } from '../../../shared/body/finding.ts';
import { FACT_IDS } from '../../../shared/patterns/fact.ts';
import type { Answered } from '../../../shared/patterns/known-fact.ts';
import { nextQuestion } from '../../../shared/patterns/next-question.ts';
import { day, pain } from '../histories.ts';
import { sore, spot } from './reading.ts';

const NO: Answered = { answer: 'no', on: day(0), from: 'Answered' };

describe('the next question', () => {
  it('asks first what tells most patterns apart, and is a sign that cannot wait', () => {
    expect(spot(sore()).nextQuestion).toEqual({
      fact: 'numbness',
      question: 'Is anything numb?',
      log: { type: 'signs', signs: ['numbness'] },
      about: ['piriformis-deep-gluteal', 'sciatica', 'training-soreness'],
    });
  });

  it('then asks what two patterns have, not what one has', () => {
    const next = spot(sore({ signs: [] })).nextQuestion;
    expect(next).toMatchObject({ fact: 'into-upper-hamstring' });
    expect(next?.about).toEqual(['hamstring-origin', 'gluteus-medius']);
  });

  it('never asks what was answered', () => {
    const after = spot(sore({ signs: [] })).nextQuestion;
    expect(after?.log.type).not.toBe('signs');
    expect(after?.fact).not.toBe('numbness');
  });

  it('leaves out what only patterns that are ruled out would need', () => {
    const found = spot(sore({ signs: ['past-knee', 'numbness'] })).nextQuestion;
    expect(found?.about).not.toContain('gluteus-medius');
    expect(found?.about).not.toContain('training-soreness');
  });

  it('ends when everything was asked', () => {
    expect(nextQuestion(new Map(FACT_IDS.map((fact) => [fact, NO] as const)))).toBeUndefined();
    const all = sore({ signs: [], no: [...Finding.options] });
    const back = pain(day(1), 0, { region: 'low-back' });
    expect(spot(all, back).nextQuestion).toBeUndefined();
  });

  it('comes to an end when each question is answered in turn', () => {
    const known = new Map<(typeof FACT_IDS)[number], Answered>();
    for (let asked = 0; asked < FACT_IDS.length; asked += 1) {
      const next = nextQuestion(known);
      if (!next) break;
      expect(known.has(next.fact)).toBe(false);
      known.set(next.fact, NO);
    }
    expect(nextQuestion(known)).toBeUndefined();
  });
});
