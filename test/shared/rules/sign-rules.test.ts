import { describe, expect, it } from 'vitest';
import type { Sign } from '../../../shared/body/symptom.ts';
import { answer, closed, day, easyWeeks, flag, flags, pain, planned } from '../histories.ts';

const signs = (...present: Sign[]) => [pain(day(1), 2, { signs: present })];
const leg = (days: number, side: string, sign: Sign) => pain(day(days), 2, { side, signs: [sign] });

describe.each([
  ['nerve-signs', 'stop', ['past-knee', 'numbness', 'tingling', 'shooting', 'burning-down-leg']],
  [
    'urgent-signs',
    'stop',
    ['weakness', 'foot-drop', 'pop-with-bruising', 'unable-to-walk-or-sit', 'fever'],
  ],
  [
    'emergency-signs',
    'emergency',
    [
      'saddle-numbness',
      'bladder-trouble',
      'bowel-trouble',
      'sexual-numbness',
      'both-legs',
      'weakness-both-legs',
    ],
  ],
] as const)('%s', (rule, severity, own) => {
  it.each(own)('fires on %s, as loud as it can be', (sign) => {
    expect(flag(rule, signs(sign))).toMatchObject({ status: 'fired', severity, date: day(1) });
  });

  it('is quiet only when somebody asked', () => {
    expect(answer(rule, signs())).toBe('quiet');
    expect(answer(rule, [pain(day(1), 2)])).toBe('not-enough-data');
    expect(answer(rule, easyWeeks(3))).toBe('not-enough-data');
  });

  it('stays until somebody asks again', () => {
    const [sign] = own;
    const sunday = pain(day(-1), 2, { signs: [sign] });
    expect(answer(rule, [sunday])).toBe('fired');
    expect(answer(rule, [sunday, pain(day(1), 2)])).toBe('fired');
    expect(answer(rule, [sunday, ...signs()])).toBe('quiet');
  });
});

describe('nerve-signs', () => {
  it('tells to stop running, and shows that the documents disagree', () => {
    const { words, sources } = flag('nerve-signs', signs('past-knee'));
    expect(words.next).toMatch(/^Stop running/);
    expect(words.certainty).toContain('they disagree');
    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['allen', 'gilman']));
  });

  it('does not clear a nerve for lack of pain past the knee', () => {
    expect(flag('nerve-signs', signs()).words.seen).toContain('does not clear it');
  });

  it('gathers the signs of one day and place in one flag, in words', () => {
    const found = flags('nerve-signs', [...signs('numbness'), ...signs('tingling', 'numbness')]);
    expect(found.map(({ words }) => words.seen)).toEqual([
      'Tue 17 Nov, sit bone, right: numbness, tingling.',
    ]);
  });

  it('offers to swap the runs that come', () => {
    const { remedies } = flag('nerve-signs', [...signs('tingling'), planned(day(4))]);
    expect(remedies).toEqual([{ type: 'swap', sessionId: 2 }]);
  });
});

describe('urgent-signs', () => {
  it('say of whom the document says that a tendon pulls off bone more often', () => {
    expect(flag('urgent-signs', signs('pop-with-bruising')).words.why).toContain('in adolescents');
  });
});

describe('emergency-signs', () => {
  const RULE = 'emergency-signs';

  it('sends to an emergency department today', () => {
    expect(flag(RULE, signs('saddle-numbness')).words.next).toMatch(
      /^Go to an emergency department today/,
    );
  });

  it.each([
    'past-knee',
    'shooting',
    'burning-down-leg',
    'numbness',
    'tingling',
    'weakness',
    'foot-drop',
  ] as const)('fires on %s of both sides, and not of one', (sign) => {
    expect(answer(RULE, [leg(1, 'both', sign)])).toBe('fired');
    expect(answer(RULE, [leg(1, 'left', sign)])).toBe('quiet');
  });

  it('fires when one side becomes two within 14 days', () => {
    const found = flag(RULE, [leg(-13, 'left', 'shooting'), leg(1, 'right', 'past-knee')]);
    expect(found).toMatchObject({ status: 'fired', date: day(1) });
    expect(found.subjects).toHaveLength(2);
    expect(answer(RULE, [leg(-14, 'left', 'shooting'), leg(1, 'right', 'past-knee')])).toBe(
      'quiet',
    );
  });

  it('names both spots, the earlier one with its signs and its day', () => {
    const both = [leg(-13, 'left', 'shooting'), leg(1, 'right', 'past-knee')];
    expect(flag(RULE, both).words.seen).toBe(
      'Tue 17 Nov: on both sides: pain past the knee (sit bone, right). Logged before it: shooting pain down the leg (sit bone, left, on Tue 3 Nov).',
    );
  });

  it('names of each earlier spot the last day, and of one day both spots', () => {
    const buttock = pain(day(-2), 2, { region: 'buttock', side: 'left', signs: ['weakness'] });
    const often = [-8, -5, -3].map((days) => leg(days, 'left', 'tingling'));
    const now = pain(day(1), 2, { signs: ['numbness', 'foot-drop'] });
    expect(flag(RULE, [buttock, ...often, now]).words.seen).toContain(
      '(sit bone, right). Logged before it: tingling (sit bone, left, on Fri 13 Nov); weakness in the foot, ankle or leg (buttock, left, on Sat 14 Nov).',
    );
    const same = flag(RULE, [leg(1, 'left', 'tingling'), leg(1, 'right', 'tingling')]);
    expect(same.words.seen).toBe(
      'Tue 17 Nov: on both sides: tingling (sit bone, left; sit bone, right).',
    );
  });

  it('fires when one side becomes two however late, while the first is still sore', () => {
    const first = leg(-20, 'left', 'shooting');
    const second = leg(1, 'right', 'past-knee');
    const sore = (level: number, signs?: Sign[]) => pain(day(-2), level, { side: 'left', signs });
    expect(answer(RULE, [first, sore(2), second])).toBe('fired');
    expect(answer(RULE, [first, sore(0), second])).toBe('quiet');
    expect(answer(RULE, [first, sore(2, []), second])).toBe('quiet');
  });

  it('leads to the last entries of the first side, in their own spot and with such a sign', () => {
    const last = leg(-16, 'left', 'shooting');
    const found = flag(RULE, [
      leg(-20, 'left', 'shooting'),
      last,
      pain(day(-2), 2, { side: 'left' }),
      pain(day(-2), 2, { side: 'left', region: 'hamstring' }),
      leg(1, 'right', 'past-knee'),
    ]);
    expect(found.status).toBe('fired');
    expect(found.subjects).toHaveLength(2);
  });

  it('does not take weakness of one leg and pain of the other for both', () => {
    expect(answer(RULE, [leg(0, 'left', 'weakness'), leg(1, 'right', 'past-knee')])).toBe('quiet');
  });
});

describe('a sign of last week', () => {
  const numb = pain(day(-3), 2, { signs: ['numbness'] });

  it('is over once the user says that its own spot is well, and by no word on another', () => {
    expect(answer('nerve-signs', [numb, closed(day(1))])).not.toBe('fired');
    const another = { ...closed(day(1)).fields, region: 'hamstring' };
    expect(answer('nerve-signs', [numb, { entry: 'closure', fields: another }])).toBe('fired');
    expect(answer('nerve-signs', [numb, closed(day(-4))])).toBe('fired');
  });
});

describe('signs that end within the week', () => {
  const monday = pain(day(0), 4, { signs: ['numbness'] });
  const seen = (...entries: Parameters<typeof flag>[1][number][]) =>
    flag('nerve-signs', [monday, ...entries]).words.seen;

  it('still stop running, and say that they were not there when asked again', () => {
    expect(seen(pain(day(2), 2, { signs: [] }))).toBe(
      'Mon 16 Nov, sit bone, right: numbness. On Wed 18 Nov none of these signs was there any more.',
    );
  });

  it('are not called gone by another spot, by silence, by other signs, or by half an answer', () => {
    const alone = 'Mon 16 Nov, sit bone, right: numbness.';
    expect(seen()).toBe(alone);
    expect(seen(pain(day(2), 2))).toBe(alone);
    expect(seen(pain(day(2), 2, { signs: [], side: 'left' }))).toBe(alone);
    expect(seen(pain(day(2), 2, { signs: ['fever'], unaskedSigns: ['tingling'] }))).toBe(alone);
    expect(seen(pain(day(2), 2, { signs: [] }), pain(day(2), 2, { signs: ['tingling'] }))).toBe(
      alone,
    );
  });
});
