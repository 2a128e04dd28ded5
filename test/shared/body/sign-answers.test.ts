import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestSignAnswers, latestSigns } from '../../../shared/body/latest-answers.ts';
import { answersOf, speaksOf, storedAnswers } from '../../../shared/body/sign-answers.ts';
import { Sign } from '../../../shared/body/symptom.ts';
import { answer, day, flag, history, pain } from '../histories.ts';

const SPOT = { region: 'sit-bone', side: 'right', openedOn: day(-20) } as const;
const only = (sign: Sign, isThere: boolean) => storedAnswers({ [sign]: isThere });

describe('answers about signs', () => {
  it('come back as they were given, and unknown stays unknown', () => {
    const answers = fc.dictionary(fc.constantFrom(...Sign.options), fc.boolean(), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(answers, (given) => {
        expect(answersOf(storedAnswers(given))).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });

  it('are kept as the whole list when all were asked, and not at all when none was', () => {
    expect(storedAnswers({})).toEqual({});
    expect(answersOf({ signs: ['fever'] })).toMatchObject({ fever: true, numbness: false });
    expect(answersOf({ unaskedSigns: ['fever'] })).toEqual({});
  });

  it('speak of a family with one sign that is there, or with every one asked', () => {
    const family: Sign[] = ['numbness', 'tingling'];
    expect(speaksOf(only('numbness', true), family)).toBe(true);
    expect(speaksOf(only('numbness', false), family)).toBe(false);
    expect(speaksOf(storedAnswers({ numbness: false, tingling: false }), family)).toBe(true);
    expect(speaksOf({ signs: [] }, family)).toBe(true);
    expect(speaksOf({}, family)).toBe(false);
  });

  it('are the latest for each sign', () => {
    const { symptoms } = history([
      pain(day(-3), 3, { signs: ['bladder-trouble', 'numbness'] }),
      pain(day(0), 2, { ...only('numbness', false) }),
    ]);
    expect(latestSigns(symptoms, SPOT, day(1))).toEqual(new Set(['bladder-trouble']));
    expect(latestSignAnswers(symptoms, SPOT, day(1))).toMatchObject({
      numbness: false,
      'bladder-trouble': true,
      fever: false,
    });
  });
});

describe('the rules of signs', () => {
  const grave = pain(day(-4), 4, { signs: ['bladder-trouble'] });

  it('do not take "no" to one sign for "no" to another', () => {
    const later = pain(day(0), 2, { ...only('past-knee', false) });
    expect(answer('emergency-signs', [grave, later])).toBe('fired');
    expect(answer('emergency-signs', [later])).toBe('not-enough-data');
    expect(answer('nerve-signs', [later])).toBe('not-enough-data');
    expect(flag('nerve-signs', [later]).words.seen).toContain('Only some of these signs');
  });

  it('take "no" to a sign for the end of that sign, and of no other', () => {
    const before = pain(day(-4), 4, { signs: ['numbness', 'tingling'] });
    const later = pain(day(0), 2, { ...only('numbness', false) });
    const seen = (entries: Parameters<typeof flag>[1]) =>
      flag('nerve-signs', entries).words.seen.toLowerCase();
    expect(seen([before])).toContain('numbness, tingling');
    expect(seen([before, later])).toContain('tingling');
    expect(seen([before, later])).not.toContain('numbness');
    const numb = pain(day(-4), 4, { signs: ['numbness'] });
    expect(answer('nerve-signs', [numb, later])).toBe('quiet');
  });

  it('are told by every one of the signs that they ask for', () => {
    const none = pain(day(0), 2, { signs: [] });
    expect(answer('emergency-signs', [grave, none])).toBe('quiet');
    expect(answer('nerve-signs', [pain(day(0), 2, { ...only('tingling', true) })])).toBe('fired');
  });

  it('see a sign of one leg on the other side though nobody asked for the grave ones', () => {
    const left = pain(day(-1), 3, { side: 'left', ...only('numbness', true) });
    const right = pain(day(1), 3, { side: 'right', ...only('numbness', true) });
    expect(answer('emergency-signs', [left, right])).toBe('fired');
  });
});
