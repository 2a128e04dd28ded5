import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/planning/apply-edits.ts';
import { type Flag, type Remedy, SEVERITIES } from '../../../shared/rules/flag.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import { judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import {
  day,
  type Entry,
  history,
  judged,
  pain,
  planned,
  run,
  sitting,
  TODAY,
  WEEK,
} from '../histories.ts';
import { anyHistory } from './arbitrary-histories.ts';

/** Made-up weeks by the dozen take their time where other work shares the machine. */
const LONG = { timeout: 120_000 };

const RUNS = { numRuns: 100 };
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Runs of the days that are ahead, at most one a day: what is left of two on one day is another flag. */
const runsAhead = fc
  .uniqueArray(
    fc.record({
      days: fc.integer({ min: 2, max: 6 }),
      kind: fc.constantFrom('easy', 'long', 'hills', 'tempo', 'intervals', 'race'),
      kilometres: maybe(fc.integer({ min: 3, max: 30 })),
      hardKilometres: maybe(fc.integer({ min: 0, max: 3 })),
      surface: maybe(fc.constantFrom('road', 'ice')),
      warmUp: maybe(fc.boolean()),
    }),
    { maxLength: 5, selector: ({ days }) => days },
  )
  .map((runs) => runs.map(({ days, ...fields }) => planned(day(days), fields)));

/** A log of plain running, in which most rules have what they need. */
const steadyLog = fc
  .array(
    fc.record({
      days: fc.integer({ min: -110, max: 1 }),
      kind: fc.constantFrom('easy', 'easy', 'easy', 'long', 'tempo', 'race'),
      kilometres: fc.integer({ min: 3, max: 15 }),
    }),
    { maxLength: 60 },
  )
  .map((runs) => runs.map(({ days, ...fields }) => run(day(days), fields)));

const body = fc
  .record({
    sore: maybe(fc.constantFrom('buttock', 'sit-bone')),
    level: fc.integer({ min: 1, max: 8 }),
    sat: maybe(fc.constantFrom(60, 120)),
  })
  .map(({ sore, level, sat }): Entry[] => [
    ...(sore
      ? [pain(day(-1), level, { region: sore }), pain(day(1), level, { region: sore })]
      : []),
    ...(sat ? [sitting(day(2), 300, { beforeRunMinutes: sat })] : []),
  ]);

const busyWeek = fc
  .tuple(fc.oneof(steadyLog, anyHistory), runsAhead, body)
  .map(([before, ...now]) => [
    ...before.filter(({ fields }) => String(fields.date) < TODAY),
    ...now.flat(),
  ]);

const flagsWith = (entries: readonly Entry[], remedies: readonly Remedy[]) =>
  judgeWeek(situationOf(applyEdits(history(entries), remedies, TODAY), WEEK, TODAY));
const isFired = ({ status }: Flag) => status === 'fired';
const isAsLoud = (one: Flag, other: Flag) =>
  SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(other.severity);
/** The same flag, as loud as before or louder. */
const standsIn = (flags: readonly Flag[], flag: Flag) =>
  flags.some(
    (one) =>
      isFired(one) && one.rule === flag.rule && one.about === flag.about && isAsLoud(one, flag),
  );
/** Pain stays where it was logged, whatever is planned; an edit spares it the next run. */
const isOfTheBody = ({ subjects }: Flag) =>
  subjects.length > 0 && subjects.every(({ type }) => type === 'symptom');
const byKind = ({ remedies }: Flag) => [...Map.groupBy(remedies, ({ type }) => type).values()];

describe('whatever is in the history, and whichever the rule', LONG, () => {
  it('the remedies of one kind quiet their flag or make it quieter', () => {
    const tried = new Set<RuleId>();
    fc.assert(
      fc.property(busyWeek, (entries) => {
        for (const flag of judged(entries).filter((one) => isFired(one) && !isOfTheBody(one))) {
          for (const remedies of byKind(flag)) {
            tried.add(flag.rule);
            expect(standsIn(flagsWith(entries, remedies), flag), flag.words.seen).toBe(false);
          }
        }
      }),
      RUNS,
    );
    expect(tried.size).toBeGreaterThanOrEqual(10);
  });

  it('a flag of the body no longer asks for what was done', () => {
    const tried = new Set<RuleId>();
    fc.assert(
      fc.property(busyWeek, (entries) => {
        for (const { rule, about, remedies } of judged(entries)
          .filter(isFired)
          .filter(isOfTheBody)) {
          if (remedies.length > 0) tried.add(rule);
          const after = flagsWith(entries, remedies).filter(
            (flag) => flag.rule === rule && flag.about === about,
          );
          expect(after.flatMap((flag) => flag.remedies)).toEqual([]);
        }
      }),
      RUNS,
    );
    expect(tried).toContain('pain-too-high');
  });
});
