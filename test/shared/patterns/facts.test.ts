import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../../shared/patterns/patterns.ts';
import { readPatterns } from '../../../shared/patterns/read-patterns.ts';
import { closed, day, history, pain, run } from '../histories.ts';
import { card, facts, report, sore, spot } from './reading.ts';

describe('what nobody asked', () => {
  it('stays not asked: pain alone speaks for its place and for nothing else', () => {
    const { cards } = spot(sore());
    for (const { against } of cards) expect(against).toEqual([]);
    expect(facts(cards.flatMap((one) => one.for))).toEqual([
      'in-the-buttock',
      'buttock-or-hamstring',
    ]);
    const clues = PATTERNS.find(({ id }) => id === 'sciatica')?.clues ?? [];
    expect(facts(card('sciatica', sore()).notAsked)).toEqual([...new Set(facts(clues))]);
  });

  it('an empty list of signs is an answer; no list is none', () => {
    expect(facts(card('sciatica', sore({ signs: [] })).notAsked)).not.toContain('numbness');
    expect(facts(card('sciatica', sore()).notAsked)).toContain('numbness');
  });

  it('says nothing of an athlete who never logged pain', () => {
    expect(report().spots).toEqual([]);
    expect(report().otherCauses.length).toBeGreaterThan(8);
  });
});

describe('the latest answer', () => {
  const answered = (days: number, isSo: boolean) =>
    pain(day(days), 3, { region: 'buttock', findings: { 'deep-pain': isSo } });

  it('wins', () => {
    const [before, after] = [answered(-3, true), answered(0, false)];
    expect(facts(card('piriformis-deep-gluteal', before, after).absent)).toEqual(['deep-pain']);
    expect(facts(card('piriformis-deep-gluteal', after, before).absent)).toEqual(['deep-pain']);
  });

  it('of two on one day is "yes"', () => {
    const both = [answered(0, true), answered(0, false)];
    expect(facts(card('piriformis-deep-gluteal', ...both).for)).toContain('deep-pain');
  });

  it('about signs remembers when they were there', () => {
    const numb = pain(day(-9), 3, { region: 'buttock', signs: ['numbness'] });
    const found = card('training-soreness', numb, sore({ signs: [] }));
    expect(found.for.find(({ fact }) => fact === 'numbness')?.from).toBe(
      'Asked on Tue 17 Nov, and not there; it was there on Sat 7 Nov',
    );
  });

  it('says the year where it is another than that of today', () => {
    const log = history([sore({ signs: ['numbness'], yes: ['deep-pain'] })]);
    const [only] = readPatterns(log, day(60)).spots;
    const said = only?.cards.flatMap((one) => one.for).map(({ from }) => from);
    expect(said).toContain('Logged on Tue 17 Nov 2026: numbness');
    expect(said).toContain('Answered on Tue 17 Nov 2026');
  });

  it('does not reach into an episode before, nor past today', () => {
    const old = pain(day(-30), 3, { findings: { 'sharp-pain': true } });
    const later = pain(day(4), 3, { findings: { 'worse-driving': true } });
    const now = pain(day(0), 3, {});
    const found = card('hamstring-origin', old, closed(day(-20)), now, later);
    expect(facts(found.for)).toEqual(['buttock-or-hamstring']);
  });
});

describe('what other entries tell', () => {
  it('pain while sitting, and after a run, needs no question', () => {
    const sitting = pain(day(0), 2, { region: 'buttock', moment: 'sitting' });
    const after = pain(day(1), 4, { region: 'buttock', moment: 'after' });
    const found = card('piriformis-deep-gluteal', sitting, after, run(day(1), { kilometres: 5 }));
    expect(found.for.map(({ fact, from }) => [fact, from])).toEqual([
      ['in-the-buttock', 'The spot is logged as buttock'],
      ['pain-after-run', 'After training on Tue 17 Nov: pain of 4'],
      ['worse-sitting', 'While sitting on Mon 16 Nov: pain of 2'],
    ]);
  });

  it('pain after a bike ride, or after nothing that is logged, is no pain after a run', () => {
    const after = pain(day(1), 4, { region: 'buttock', moment: 'after' });
    const unknown = facts(card('piriformis-deep-gluteal', after).notAsked);
    expect(unknown).toContain('pain-after-run');
    const ride = run(day(1), { sport: 'bike' });
    const mixed = card('piriformis-deep-gluteal', after, ride, run(day(1), {}));
    expect(facts(mixed.notAsked)).toContain('pain-after-run');
  });

  it('one good day of sitting does not undo the bad ones', () => {
    const sat = (days: number, level: number) =>
      pain(day(days), level, { region: 'buttock', moment: 'sitting' });
    expect(facts(card('piriformis-deep-gluteal', sat(-2, 4), sat(1, 0)).for)).toContain(
      'worse-sitting',
    );
    const never = card('piriformis-deep-gluteal', sore(), sat(1, 0));
    expect(facts(never.absent)).toContain('worse-sitting');
  });

  it('pain in the low back counts, and silence about it does not', () => {
    const back = pain(day(0), 2, { region: 'low-back', side: 'both' });
    const [spotOfButtock] = report(sore(), back).spots.filter(
      ({ episode }) => episode.region === 'buttock',
    );
    const found = spotOfButtock?.cards.find(({ id }) => id === 'piriformis-deep-gluteal');
    expect(facts(found?.for ?? [])).toContain('low-back-pain');
    expect(facts(card('piriformis-deep-gluteal', sore()).notAsked)).toContain('low-back-pain');
  });

  it('a numb foot on the same side is heard about the buttock, on the other side it is not', () => {
    const foot = (side: string) => pain(day(1), 1, { region: 'foot', side, signs: ['numbness'] });
    const [right] = report(sore({ signs: [] }), foot('right')).spots;
    expect(right?.cards.at(-1)).toMatchObject({ id: 'training-soreness', standing: 'out' });
    const [left] = report(sore({ signs: [] }), foot('left')).spots;
    expect(left?.cards.find(({ id }) => id === 'training-soreness')?.standing).toBe('open');
  });
});
