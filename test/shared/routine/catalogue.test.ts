import { describe, expect, it } from 'vitest';
import { CATALOGUE, exerciseName, familyOf } from '../../../shared/routine/catalogue.ts';
import { Exercise } from '../../../shared/routine/exercise.ts';
import { EXPECTED_COURSE } from '../../../shared/routine/expected-course.ts';
import { HAMSTRING_STRETCHING } from '../../../shared/rules/disagreements.ts';

const doses = Object.fromEntries(CATALOGUE.map(({ exercise, dose }) => [exercise, dose]));

describe('the catalogue', () => {
  it('holds every exercise once', () => {
    expect(CATALOGUE.map(({ exercise }) => exercise)).toEqual(Exercise.options);
    for (const exercise of Exercise.options) {
      expect(exerciseName(exercise)).not.toBe(exercise);
      expect(familyOf(exercise)).toBeDefined();
    }
  });

  it('gives the doses of the documents, and fills in none that is not given', () => {
    expect(doses).toEqual({
      'sciatic-nerve-flossing': 'not given',
      'figure-four-foam-rolling': '30–60 s each side',
      'dynamic-hamstring-stretch': 'not given',
      'external-rotation-stretch': 'not given',
      clamshell: '3 × 10 each side',
      'monster-walk': '60 s forward and back',
      'supine-piriformis-stretch': '3 × 30 s each',
      'buttock-stretch-on-all-fours': '3 × 30 s',
      'single-knee-to-chest': '10 a leg, 3–4 pumps at the end',
      'prone-press-up': 'hold 5 s building to 30 s, 10 times',
      'hip-abductor-strengthening': 'not given',
      'self-massage': 'regular',
    });
  });

  it('names the document of each exercise, and writes its steps as sentences', () => {
    const sources = Object.groupBy(CATALOGUE, ({ source }) => source.id);
    expect(Object.entries(sources).map(([id, of]) => [id, of?.length])).toEqual([
      ['abbate', 6],
      ['glutes-answer', 5],
      ['black', 1],
    ]);
    for (const { steps, gap } of CATALOGUE) {
      for (const text of [...steps, ...(gap ? [gap] : [])]) expect(text).toMatch(/^[A-Z].*[.]$/);
    }
  });

  it('says how the documents disagree about stretching the hamstring', () => {
    const ids = HAMSTRING_STRETCHING.positions.map(({ source }) => source.id);
    expect(ids).toEqual(expect.arrayContaining(['black', 'allen']));
    expect(HAMSTRING_STRETCHING.here).toContain('hidden');
  });

  it('promises no quick cure', () => {
    const said = EXPECTED_COURSE.map(({ says }) => says).join(' ');
    expect(said).toContain('within a week');
    expect(said).toContain('many months');
    expect(said).toContain('time and patience');
  });
});
