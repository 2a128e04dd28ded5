import { describe, expect, it } from 'vitest';
import { episodesOf, openEpisodesOn } from '../../../shared/body/open-episodes.ts';
import { settlingOf } from '../../../shared/body/settling.ts';
import { day, type Entry, history, pain, TODAY } from '../histories.ts';

function settling(entries: readonly Entry[], region = 'sit-bone') {
  const known = history(entries);
  const open = openEpisodesOn(episodesOf(known.symptoms, known.episodeClosures), TODAY);
  const episode = open.find((one) => one.region === region);
  if (!episode) throw new Error('Nothing is open.');
  return settlingOf(known, episode, TODAY);
}

/** One entry a day; the last is today's. */
const daily = (pains: readonly number[], fields: Parameters<typeof pain>[2] = {}) =>
  pains.map((level, index) => pain(day(index + 3 - pains.length), level, fields));

describe('does it settle?', () => {
  it('says before day 7 that it is too early', () => {
    expect(settling(daily([3, 3, 3, 3, 3, 3, 3]))).toEqual({
      day: 7,
      warnings: [],
      calm: { status: 'early', daysToGo: 1 },
    });
  });

  it('says after a week without a downward trend whom to see', () => {
    const { day: number, warnings } = settling(daily([3, 3, 3, 3, 3, 3, 3, 3]));
    expect(number).toBe(8);
    expect(warnings.map(({ rule, isUrgent }) => [rule, isUrgent])).toEqual([
      ['not-settling', false],
    ]);
    expect(warnings[0]?.words.next).toContain('a physiotherapist, an athletic trainer or a doctor');
  });

  it('is calm when the pain goes down', () => {
    const { warnings, calm } = settling(daily([4, 4, 4, 3, 3, 3, 2, 2]));
    expect(warnings).toEqual([]);
    expect(calm).toEqual({ status: 'settling' });
  });

  it('says since when it is at 0, and from which day on another 0 closes it', () => {
    const calm = { status: 'at-zero', since: day(0), closesOn: day(6) };
    expect(settling(daily([3, 2, 0, 0, 0])).calm).toEqual(calm);
    expect(settling([...daily([4, 4, 4, 3, 3, 3, 0, 0, 0])]).calm).toEqual(calm);
    expect(settling([...daily([3, 0, 0, 0]), pain(day(2), 1)]).calm.status).toBe('early');
  });

  it('says what is missing when too little is logged', () => {
    const { calm } = settling([pain(day(-8), 3), pain(day(1), 3)]);
    expect(calm).toMatchObject({
      status: 'not-enough-data',
      missing: expect.stringContaining('2 of the 4 days'),
    });
  });

  it('says at once, before day 7, that hip or nerve pain grows', () => {
    const mornings = { moment: 'next-morning' } as const;
    const hip = settling(daily([1, 2, 4], { ...mornings, region: 'hip' }), 'hip');
    expect(hip.warnings).toMatchObject([{ rule: 'pain-worsening', isUrgent: true }]);
    expect(hip.warnings[0]?.words.next).toContain('see an athletic trainer');
    const nerve = settling(daily([1, 2, 4], { ...mornings, signs: ['tingling'] }));
    expect(nerve.warnings[0]?.isUrgent).toBe(true);
    expect(settling(daily([1, 2, 4], mornings)).warnings[0]?.isUrgent).toBe(false);
  });

  it('asks about one spot only', () => {
    const hip = daily([1, 2, 4], { moment: 'next-morning', region: 'hip' });
    expect(settling([...hip, ...daily([3, 3])]).warnings).toEqual([]);
  });
});
