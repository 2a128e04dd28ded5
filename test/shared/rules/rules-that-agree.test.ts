import { describe, expect, it } from 'vitest';
import { answer, day, easyWeeks, exercised, flag, pain, planned, run } from '../histories.ts';

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

  describe('asks for no strides while running comes back from a break', () => {
    const RULE = 'intensity-introduced';
    const before = [-45, -40, -35, -30, -25].map((days) => run(day(days)));
    const fast = planned(day(4), { kind: 'intervals' });
    const first = [...before, fast];
    const later = [...before, run(day(1)), fast];
    const typesOf = ({ remedies }: ReturnType<typeof flag>) => remedies.map(({ type }) => type);

    it('and offers no easy run as the first, which would come too early too', () => {
      expect(typesOf(flag('return-after-break', first))).toEqual(['swap']);
      const found = flag(RULE, first);
      expect(found.words.next).toBe(
        'Running is only coming back from a break: swap it to water jogging at the same effort. Once you are back at 50 to 60 % of what you ran before, begin with strides on the flat, 4 × 15–20 s.',
      );
      expect(found.words.certainty).toContain('50 to 60 % is what return-to-running protocols say');
      expect(typesOf(found)).toEqual(['swap']);
    });

    it('and offers an easy one once there was a first', () => {
      const found = flag(RULE, later);
      expect(found.words.next).toMatch(
        /^Running is only coming back from a break: keep the run easy, or swap it/,
      );
      expect(typesOf(found)).toEqual(['swap', 'ease']);
    });

    it('and waits for the sore spot as well', () => {
      expect(flag(RULE, [...later, pain(day(1), 2)]).words.next).toMatch(
        /^While a spot is sore and running is only coming back from a break, keep .* Once it has settled and you are back at 50 to 60 %/,
      );
    });

    it('and asks for them after two weeks of running', () => {
      const back = [...before, run(day(-10)), run(day(1)), fast];
      expect(answer('return-after-break', back)).toBe('quiet');
      expect(flag(RULE, back).words.next).toMatch(/^Begin with strides/);
    });
  });
});
