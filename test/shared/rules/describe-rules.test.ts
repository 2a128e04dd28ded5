import { describe, expect, it } from 'vitest';
import { describeRules } from '../../../shared/rules/rules.ts';

const NO_NUMBERS = [
  'emergency-signs',
  'urgent-signs',
  'nerve-signs',
  'provoking-work',
  'slippery-surface',
  'no-warm-up',
];

describe.each(describeRules())('$id describes itself', ({ id, title, question, thresholds }) => {
  it('by a title and a question', () => {
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(question).toMatch(/^\p{Lu}.*\?$/u);
  });

  it('by each number that it goes by, with its unit and the reason for it', () => {
    const numbers = Object.values(thresholds);
    if (!NO_NUMBERS.includes(id)) expect(numbers.length).toBeGreaterThan(0);
    for (const { value, unit, reason } of numbers) {
      expect(value).toBeGreaterThan(0);
      expect(unit).toMatch(/\S/);
      expect(reason).toMatch(/^\S.*[.]$/);
    }
  });
});

describe('the numbers of the rulebook', () => {
  it('are kept to', () => {
    const numbers = describeRules().map(({ id, thresholds }) => [
      id,
      Object.values(thresholds).map(({ value }) => value),
    ]);
    expect(Object.fromEntries(numbers)).toEqual({
      'emergency-signs': [14],
      'urgent-signs': [],
      'nerve-signs': [],
      'pain-too-high': [5, 2],
      'pain-worsening': [1, 3, 2, 3],
      'pain-watch': [3, 5],
      'not-settling': [7, 3, 4, 14],
      'slow-recovery': [3, 14, 1, 7],
      'aggravating-activity': [1, 3, 2],
      'return-after-break': [14, 14],
      'complete-rest': [3],
      'intensity-introduced': [28],
      'racing-introduced': [84, 14],
      'intensity-jump': [10, 25, 21, 20],
      'longest-run-jump': [110, 30],
      'weekly-jump': [130, 110, 80, 15_000, 14],
      'hard-days-together': [48],
      'provoking-work': [],
      'slippery-surface': [],
      'no-warm-up': [],
      'long-sitting': [480, 120, 60, 120],
      'no-strengthening': [2, 84],
    });
  });
});
