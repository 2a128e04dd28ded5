import { describe, expect, it } from 'vitest';
import { FACT_IDS } from '../../../shared/patterns/fact.ts';
import { PATTERN_IDS } from '../../../shared/patterns/pattern.ts';
import { PATTERNS } from '../../../shared/patterns/patterns.ts';
import { closed, day, pain, run } from '../histories.ts';
import { card, facts, report, sore, spot } from './reading.ts';

const order = (...entries: Parameters<typeof spot>) => spot(...entries).cards.map(({ id }) => id);

describe('piriformis and deep gluteal pain', () => {
  it('fits a deep pain in the buttock that comes after a run and with sitting', () => {
    const deep = sore({ yes: ['deep-pain', 'pain-after-run', 'worse-sitting'] });
    const found = card('piriformis-deep-gluteal', deep);
    expect(found.standing).toBe('fits');
    expect(facts(found.for)).toEqual([
      'deep-pain',
      'in-the-buttock',
      'pain-after-run',
      'worse-sitting',
    ]);
    expect(order(deep)[0]).toBe('piriformis-deep-gluteal');
  });

  it('shows both sides of pain past the knee, and is not ruled out by it', () => {
    const found = card('piriformis-deep-gluteal', sore({ signs: ['past-knee'] }));
    expect(
      found.for.map(({ fact, sources }) => [fact, sources.map(({ id }) => id)]),
    ).toContainEqual(['nerve-pain-down-leg', ['gilman', 'abbate']]);
    expect(found.against.map(({ fact, sources }) => [fact, sources.map(({ id }) => id)])).toEqual([
      ['past-knee', ['allen']],
    ]);
    expect(found.standing).toBe('fits');
    expect(found.disagreements.map(({ id }) => id)).toEqual(['pain-past-the-knee']);
  });

  it('is spoken against, in one document, when no pain goes past the knee', () => {
    const found = card('piriformis-deep-gluteal', sore({ signs: [] }));
    expect(facts(found.against)).toEqual(['past-knee']);
    expect(found.against[0]?.statement).toBe('Not so: pain past the knee');
  });
});

describe('where the hamstring begins', () => {
  const fast = sore({
    region: 'sit-bone',
    yes: ['sharp-pain', 'worse-at-speed', 'worse-on-hard-seats', 'worse-driving'],
  });

  it('fits a sharp sit bone that hurts at speed, on hard seats and when driving', () => {
    const found = card('hamstring-origin', fast);
    expect(found.standing).toBe('fits');
    expect(facts(found.for)).toContain('buttock-or-hamstring');
    expect(order(fast)[0]).toBe('hamstring-origin');
  });

  it('is left behind when none of it was so', () => {
    const found = card(
      'hamstring-origin',
      sore({ region: 'hip', no: ['sharp-pain', 'ache', 'worse-at-speed', 'worse-driving'] }),
    );
    expect(found.for).toEqual([]);
    expect(facts(found.absent)).toEqual([
      'buttock-or-hamstring',
      'ache',
      'sharp-pain',
      'worse-at-speed',
      'worse-driving',
    ]);
    expect(found.against).toEqual([]);
  });
});

describe('gluteus medius', () => {
  const spread = sore({ signs: [], yes: ['diffuse-pain', 'worse-uphill', 'worse-sprinting'] });

  it('fits a pain all over the buttock that hills and sprints make worse', () => {
    const found = card('gluteus-medius', spread);
    expect(found.standing).toBe('fits');
    expect(facts(found.for)).toEqual([
      'diffuse-pain',
      'past-knee',
      'worse-uphill',
      'worse-sprinting',
    ]);
    expect(order(spread)[0]).toBe('gluteus-medius');
  });

  it('comes last once pain goes past the knee, whatever else fits', () => {
    const past = sore({ signs: ['past-knee'], yes: ['diffuse-pain', 'worse-uphill'] });
    expect(card('gluteus-medius', past).standing).toBe('out');
    expect(order(past).indexOf('gluteus-medius')).toBeGreaterThan(2);
  });

  it('shows that the documents place it differently', () => {
    const found = card('gluteus-medius', sore({ yes: ['diffuse-pain'], no: ['side-of-hip-pain'] }));
    expect(found.standing).toBe('fits');
    expect(found.against.map(({ sources }) => sources.map(({ id }) => id))).toEqual([
      ['glutes-answer'],
    ]);
    expect(found.disagreements.map(({ id }) => id)).toEqual(['gluteus-medius-place']);
  });
});

describe('sciatica', () => {
  const nerve = sore({
    signs: ['past-knee', 'numbness', 'weakness'],
    yes: ['worse-stretching-hamstring'],
  });

  it('fits pain past the knee with numbness and a weak foot', () => {
    expect(card('sciatica', nerve).standing).toBe('fits');
    expect(facts(card('sciatica', nerve).for)).toEqual([
      'past-knee',
      'weakness',
      'numbness',
      'worse-stretching-hamstring',
    ]);
    expect(order(nerve)[0]).toBe('sciatica');
  });

  it('is spoken against when no pain goes past the knee, and not ruled out', () => {
    const found = card('sciatica', sore({ signs: ['tingling'] }));
    expect(facts(found.for)).toEqual(['tingling']);
    expect(facts(found.against)).toEqual(['past-knee']);
    expect(found.standing).toBe('fits');
  });
});

describe('training soreness', () => {
  it('fits a tight muscle after a run, nothing numb, no sign of a nerve', () => {
    const tight = sore({ signs: [], yes: ['tight-after-run'] });
    expect(card('training-soreness', tight).standing).toBe('fits');
    expect(order(tight)[0]).toBe('training-soreness');
  });

  it.each(['numbness', 'tingling', 'weakness', 'foot-drop', 'shooting'] as const)(
    'is ruled out by %s',
    (sign) => {
      const found = sore({ signs: [sign], yes: ['tight-after-run'] });
      expect(card('training-soreness', found).standing).toBe('out');
      expect(order(found).at(-1)).toBe('training-soreness');
    },
  );
});

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
    expect(left?.cards.find(({ id }) => id === 'training-soreness')?.standing).toBe('fits');
  });
});

describe('the report', () => {
  it('puts signs that cannot wait before every pattern', () => {
    const found = report(sore({ signs: ['past-knee', 'saddle-numbness'] })).comesFirst;
    expect(found.map(({ severity }) => severity)).toEqual(['emergency', 'stop']);
    expect(report(sore({ signs: [] })).comesFirst).toEqual([]);
  });

  it('says of a knee that the documents describe nothing there', () => {
    const found = spot(pain(day(1), 3, { region: 'knee', findings: { 'sharp-pain': true } }));
    expect(found.cards).toEqual([]);
    expect(found.nextQuestion).toBeUndefined();
    expect(found.undescribed).toContain('(knee)');
  });

  it('never calls anything a diagnosis or a chance', () => {
    const everything = report(
      sore({ signs: ['past-knee', 'numbness'], yes: ['deep-pain', 'ache', 'hip-snapping'] }),
      sore({ region: 'sit-bone', signs: [], no: ['deep-pain', 'side-of-hip-pain'] }),
    );
    const { comesFirst: _, ...words } = everything;
    expect(JSON.stringify(words)).not.toMatch(/you have|%|probab/i);
    expect(everything.limits).toMatch(/^No diagnosis\./);
  });
});

describe('the list of patterns', () => {
  it('holds each once, with clues of facts that exist and documents that say them', () => {
    expect(PATTERNS.map(({ id }) => id)).toEqual([...PATTERN_IDS]);
    for (const { clues } of PATTERNS) {
      expect(new Set(clues.map(({ fact, when, says }) => `${fact} ${when} ${says}`)).size).toBe(
        clues.length,
      );
      for (const { sources, words } of clues) {
        expect(sources.length).toBeGreaterThan(0);
        expect(words).toMatch(/^\S.*\.$/);
      }
    }
  });

  it('asks for every fact, and for none that no clue uses', () => {
    const used = new Set(PATTERNS.flatMap(({ clues }) => clues.map(({ fact }) => fact)));
    expect([...FACT_IDS].filter((fact) => !used.has(fact))).toEqual([]);
  });
});
