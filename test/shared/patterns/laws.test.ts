import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Finding } from '../../../shared/body/finding.ts';
import { Sign } from '../../../shared/body/symptom.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import type { PatternReport } from '../../../shared/patterns/read-patterns.ts';
import { readPatterns } from '../../../shared/patterns/read-patterns.ts';
import { day, type Entry, history, pain, TODAY } from '../histories.ts';
import { anyHistory } from '../rules/arbitrary-histories.ts';

const read = (entries: readonly Entry[]) => readPatterns(history(entries), TODAY);

/** The facts of a spot that nobody asked about. */
const unasked = ({ spots }: PatternReport) =>
  new Set(
    spots.flatMap(({ cards, episode: { region, side } }) =>
      cards.flatMap(({ notAsked }) => notAsked.map(({ fact }) => `${region} ${side} ${fact}`)),
    ),
  );

const anyAnswer = fc.record({
  findings: fc.dictionary(fc.constantFrom(...Finding.options), fc.boolean(), { maxKeys: 6 }),
  signs: fc.uniqueArray(fc.constantFrom(...Sign.options), { maxLength: 3 }),
});

const inButtock = (days: number, fields: object) =>
  pain(day(days), 3, { region: 'buttock', ...fields });

const anyAnswers = fc
  .array(fc.tuple(fc.integer({ min: -6, max: 2 }), anyAnswer), { maxLength: 6 })
  .map((answers) => [inButtock(-6, {}), ...answers.map(([days, one]) => inButtock(days, one))]);

describe('for any log', () => {
  it('answering a question never lowers what is known', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswer, (entries, answer) => {
        const before = unasked(read(entries));
        const after = unasked(read([...entries, inButtock(2, answer)]));
        expect([...after].filter((fact) => !before.has(fact))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('the order of the entries does not matter', () => {
    const shuffled = anyHistory.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray([...entries], { minLength: entries.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([entries, others]) => {
        expect(spotsOf(read(others))).toEqual(spotsOf(read(entries)));
      }),
      { numRuns: 100 },
    );
  });

  it('every clue of a pattern stands in exactly one place', () => {
    fc.assert(
      fc.property(anyAnswers, (entries) => {
        for (const { cards } of read(entries).spots) {
          for (const { for: speaksFor, against, absent, notAsked } of cards) {
            const told = new Set([...speaksFor, ...against, ...absent].map(({ fact }) => fact));
            expect(notAsked.filter(({ fact }) => told.has(fact))).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('what a document rules out is behind everything else', () => {
    fc.assert(
      fc.property(anyAnswers, (entries) => {
        for (const { cards } of read(entries).spots) {
          const out = cards.map(({ against }) => against.some(({ decisive }) => decisive));
          expect(out).toEqual(out.toSorted((one, other) => Number(one) - Number(other)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same through a structured clone, whatever the log', () => {
    fc.assert(
      fc.property(anyHistory, (entries) => {
        const report = read(entries);
        expect(structuredClone(report)).toEqual(report);
      }),
      { numRuns: 100 },
    );
  });

  it('a day without any log has nothing to say', () => {
    expect(readPatterns(history([]), isoDate('1999-12-31')).spots).toEqual([]);
  });
});

/** Spots by their place: two that opened on one day may come in any order. */
function spotsOf({ spots }: PatternReport) {
  const nameOf = ({ episode: { region, side } }: PatternReport['spots'][number]) =>
    `${region} ${side}`;
  return spots.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}
