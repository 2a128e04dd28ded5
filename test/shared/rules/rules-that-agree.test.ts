import { describe, expect, it } from 'vitest';
import { answer, day, easyWeeks, exercised, flag, pain, planned } from '../histories.ts';

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

  it('asks for no stretch that is logged to hurt', () => {
    const cold = (hurts: boolean) => [
      ...easyWeeks(4),
      pain(day(1), 2, { findings: { 'worse-stretching-hamstring': hurts } }),
      planned(day(4), { kind: 'intervals', warmUp: false }),
    ];
    expect(flag('no-warm-up', cold(false)).words.next).toContain(
      'with stretches of the lower back, hamstring and buttock.',
    );
    expect(flag('no-warm-up', cold(true)).words.next).toContain(
      'and none of the hamstring: it is logged that this hurts.',
    );
  });

  it('asks for no strides while a spot is sore', () => {
    const fast = [...easyWeeks(5), planned(day(4), { kind: 'intervals' })];
    expect(flag('intensity-introduced', fast).words.next).toMatch(/^Begin with strides/);
    const sore = flag('intensity-introduced', [...fast, pain(day(1), 2)]);
    expect(sore.words.next).toMatch(/^While a spot is sore, keep the run easy/);
    expect(sore.words.certainty).toContain('the strides are our own choice');
  });
});
