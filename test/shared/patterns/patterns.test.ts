import { describe, expect, it } from 'vitest';
import { FACT_IDS } from '../../../shared/patterns/fact.ts';
import { PATTERN_IDS } from '../../../shared/patterns/pattern.ts';
import { PATTERNS } from '../../../shared/patterns/patterns.ts';
import { day, pain } from '../histories.ts';
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
    expect(found.standing).toBe('disputed');
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
    expect(found.standing).toBe('disputed');
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
    expect(found.standing).toBe('disputed');
  });
});

describe('training soreness', () => {
  it('fits a tight muscle after a run, nothing numb, no sign of a nerve', () => {
    const tight = sore({ signs: [], yes: ['tight-after-run'] });
    expect(card('training-soreness', tight).standing).toBe('fits');
    expect(order(tight)[0]).toBe('training-soreness');
  });

  it('does not come first because nothing is numb: that is no sign of it', () => {
    const quiet = sore({ region: 'sit-bone', signs: [] });
    expect(card('training-soreness', quiet).standing).toBe('open');
    expect(order(quiet)[0]).toBe('hamstring-origin');
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
  it('rules out, or shows who disputes it, wherever a document speaks against', () => {
    for (const { clues, disagreements } of PATTERNS) {
      for (const { says, decisive, disputed, sources } of clues) {
        expect(Boolean(decisive) !== Boolean(disputed)).toBe(says === 'against');
        const positions = disagreements.flatMap((one) => one.positions.map(({ source }) => source));
        if (disputed) expect(positions).toEqual(expect.arrayContaining([...sources]));
      }
    }
  });

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
