import { describe, expect, it } from 'vitest';
import { RATIO_WARNING } from '../../../shared/load/ratio-warning.ts';
import { OTHER_CAUSES } from '../../../shared/patterns/other-causes.ts';
import { PATTERNS } from '../../../shared/patterns/patterns.ts';
import { CATALOGUE } from '../../../shared/routine/catalogue.ts';
import { EXPECTED_COURSE, MEDICINES } from '../../../shared/routine/expected-course.ts';
import { DISAGREEMENTS } from '../../../shared/rules/disagreements.ts';
import { describeRules } from '../../../shared/rules/rules.ts';
import type { Source } from '../../../shared/rules/source.ts';
import { BIBLIOGRAPHY } from '../../../shared/rules/sources/bibliography.ts';

const CITED: readonly (readonly [by: string, source: Source])[] = [
  ...describeRules().flatMap(({ id, sources }) => sources.map((one) => [id, one] as const)),
  ...describeRules().flatMap(({ id, disagreements }) =>
    disagreements.flatMap(({ positions }) => positions.map(({ source }) => [id, source] as const)),
  ),
  ...DISAGREEMENTS.flatMap(({ id, positions }) =>
    positions.map(({ source }) => [id, source] as const),
  ),
  ...PATTERNS.flatMap(({ id, clues }) =>
    clues.flatMap(({ sources }) => sources.map((one) => [id, one] as const)),
  ),
  ...OTHER_CAUSES.flatMap(({ name, sources }) => sources.map((one) => [name, one] as const)),
  ...CATALOGUE.map(({ exercise, source }) => [exercise, source] as const),
  ...[...EXPECTED_COURSE, MEDICINES].map(({ says, source }) => [says, source] as const),
  ...RATIO_WARNING.sources.map((one) => ['the warning beside ratios', one] as const),
];

describe('the bibliography', () => {
  it('holds every source that a rule, a pattern, an exercise or a disagreement cites', () => {
    const missing = CITED.filter(([, source]) => !BIBLIOGRAPHY.includes(source));
    expect(missing.map(([by, { id }]) => `${id}, cited by ${by}`)).toEqual([]);
  });

  it('says of each what was found and what its limits are, once', () => {
    expect(new Set(BIBLIOGRAPHY.map(({ id }) => id)).size).toBe(BIBLIOGRAPHY.length);
    for (const { authors, title, where, found, limits } of BIBLIOGRAPHY) {
      for (const text of [authors, title, where]) expect(text).toMatch(/^\S/);
      for (const text of [found, limits]) expect(text).toMatch(/^\S.*\.$/);
    }
  });

  it('writes a DOI as a DOI, and gives no two sources the same', () => {
    const dois = BIBLIOGRAPHY.flatMap(({ doi }) => doi ?? []);
    for (const doi of dois) expect(doi).toMatch(/^10\.\d{4,}\/\S+$/);
    expect(new Set(dois).size).toBe(dois.length);
  });

  it('begins with the five documents', () => {
    expect(BIBLIOGRAPHY.slice(0, 5).map(({ id }) => id)).toEqual([
      'gilman',
      'abbate',
      'black',
      'glutes-answer',
      'allen',
    ]);
  });
});

describe('the disagreements', () => {
  it('each ask something, give two sides at least, and say what is done about it', () => {
    expect(new Set(DISAGREEMENTS.map(({ id }) => id)).size).toBe(DISAGREEMENTS.length);
    for (const { question, positions, here } of DISAGREEMENTS) {
      expect(question).toMatch(/\?$/);
      expect(new Set(positions.map(({ source }) => source)).size).toBeGreaterThan(1);
      for (const text of [here, ...positions.map(({ says }) => says)]) {
        expect(text).toMatch(/^\S.*\.$/);
      }
    }
  });

  it('stand beside the rules that they are about', () => {
    const beside = describeRules().flatMap(({ id, disagreements }) =>
      disagreements.map((one) => `${id}: ${one.id}`),
    );
    expect(beside).toEqual(
      expect.arrayContaining([
        'complete-rest: rest',
        'nerve-signs: pain-past-the-knee',
        'weekly-jump: weekly-jumps',
      ]),
    );
  });

  it('of a rule or a pattern are in the list of all', () => {
    const all = [...describeRules(), ...PATTERNS].flatMap(({ disagreements }) => disagreements);
    expect(all.filter((one) => !DISAGREEMENTS.includes(one))).toEqual([]);
  });
});
