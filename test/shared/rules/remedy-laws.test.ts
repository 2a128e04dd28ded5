import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/planning/apply-edits.ts';
import type { Flag, Remedy } from '../../../shared/rules/flag.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import { judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import { day, type Entry, history, judged, pain, planned, TODAY, WEEK } from '../histories.ts';
import { anyHistory } from './arbitrary-histories.ts';

/** Made-up weeks by the dozen take their time where other work shares the machine. */
const LONG = { timeout: 120_000 };

const RUNS = { numRuns: 150 };
/** Runs that are still ahead, many of them demanding. No two of a kind on one day: their flag is one. */
const runsAhead = fc
  .uniqueArray(
    fc.record({
      days: fc.integer({ min: 2, max: 6 }),
      kind: fc.constantFrom('easy', 'long', 'hills', 'sprints', 'tempo', 'intervals', 'race'),
      warmUp: fc.option(fc.boolean(), { nil: undefined }),
      minutes: fc.constantFrom(30, 60, 120),
    }),
    { maxLength: 5, selector: ({ days, kind }) => `${days} ${kind}` },
  )
  .map((runs) => runs.map(({ days, ...fields }) => planned(day(days), fields)));

const soreSpots = fc
  .uniqueArray(fc.constantFrom('buttock', 'hip', 'sit-bone', 'hamstring'), { maxLength: 2 })
  .map((regions) => regions.map((region) => pain(day(-3), 3, { region })));

/** What was before the week, and the days of it that are still ahead. */
const busyHistory = fc
  .tuple(anyHistory, runsAhead, soreSpots)
  .map(([before, ...ahead]) => [
    ...before.filter(({ fields }) => String(fields.date) < TODAY),
    ...ahead.flat(),
  ]);

const firedOf = (flags: readonly Flag[], rule: RuleId) =>
  flags.filter((flag) => flag.rule === rule && flag.status === 'fired');
const flagsWith = (entries: readonly Entry[], remedies: readonly Remedy[]) =>
  judgeWeek(situationOf(applyEdits(history(entries), remedies, TODAY), WEEK, TODAY));
const aboutOf = (flags: readonly Flag[], rule: RuleId) =>
  firedOf(flags, rule).map(({ about }) => about);

/** What is done cannot be edited: where it is a part of a day's flag, no edit quiets that. */
const isAhead = ({ rule, subjects }: Flag) =>
  rule === 'hard-days-together' || subjects.every(({ type }) => type === 'session');

/** The remedies of a flag that stand for each other, by their kind: each of them is enough. */
const choices = (remedies: readonly Remedy[]) => [
  ...Map.groupBy(remedies, ({ type }) => type).values(),
];

describe(
  'whatever is in the history, the remedies of one kind quiet the flag that offers them',
  LONG,
  () => {
    it.each([
      'return-after-break',
      'hard-days-together',
      'provoking-work',
      'no-warm-up',
      'no-strengthening',
    ] as const)('%s', (rule) => {
      let tried = 0;
      fc.assert(
        fc.property(busyHistory, (entries) => {
          for (const flag of firedOf(judged(entries), rule).filter(isAhead)) {
            for (const remedies of choices(flag.remedies)) {
              tried += 1;
              expect(aboutOf(flagsWith(entries, remedies), rule)).not.toContain(flag.about);
            }
          }
        }),
        RUNS,
      );
      expect(tried).toBeGreaterThan(20);
    });

    it('a run is moved to no day on which it would be flagged again', () => {
      fc.assert(
        fc.property(busyHistory, (entries) => {
          const rule = 'hard-days-together';
          const flags = judged(entries);
          for (const remedy of firedOf(flags, rule).flatMap((flag) => flag.remedies)) {
            if (remedy.type !== 'move') continue;
            const dates = firedOf(flagsWith(entries, [remedy]), rule).map(({ date }) => date);
            expect(dates).not.toContain(remedy.date);
          }
        }),
        RUNS,
      );
    });
  },
);
