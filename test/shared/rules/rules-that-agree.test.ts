import { describe, expect, it } from 'vitest';
import { answer, day, easyWeeks, exercised, flag, pain } from '../histories.ts';

const sore = (signs: Parameters<typeof pain>[2]) => [
  ...easyWeeks(4),
  exercised(day(-10), 'clamshell'),
  pain(day(-1), 3, signs),
];

describe('no rule speaks against another', () => {
  it('asks for no movement and no exercises while a doctor comes first', () => {
    for (const rule of ['complete-rest', 'no-strengthening'] as const) {
      expect(answer(rule, sore({ signs: [] }))).toBe('fired');
      for (const sign of ['saddle-numbness', 'foot-drop', 'fever'] as const) {
        const found = flag(rule, sore({ signs: [sign] }));
        expect(found.status).toBe('not-enough-data');
        expect(found.words.seen).toMatch(/need a doctor first/);
      }
      expect(answer(rule, sore({ signs: ['tingling'], side: 'both' }))).toBe('not-enough-data');
      expect(answer(rule, sore({ signs: ['tingling'] }))).toBe('fired');
    }
  });
});
