import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flag, SEVERITIES } from '../../../shared/rules/flag.ts';
import { RULE_IDS, type RuleId } from '../../../shared/rules/rule-id.ts';
import { closed, day, type Entry, judged, pain, planned, run, TODAY } from '../histories.ts';
import { anyHistory, anySymptom } from './arbitrary-histories.ts';

/** Made-up weeks by the dozen take their time where other work shares the machine. */
const LONG = { timeout: 120_000 };

const RUNS = { numRuns: 200 };

/** 0 when nothing fired; the louder, the more. */
const loudness = (flags: readonly Flag[]) =>
  Math.max(
    0,
    ...flags
      .filter(({ status }) => status === 'fired')
      .map(({ severity }) => SEVERITIES.length - SEVERITIES.indexOf(severity)),
  );

/** Pain that is to watch and pain that is too high are one scale: the one takes the other's place. */
const scaleOf = (rule: RuleId) => (rule === 'pain-watch' ? 'pain-too-high' : rule);

/** How loud each rule is; to watch is half as loud as too high. */
const loudnessByRule = (flags: readonly Flag[]) => {
  const rules = Map.groupBy(flags, ({ rule }) => scaleOf(rule));
  return new Map(
    [...rules].map(([rule, ofRule]) => {
      const watched = ofRule.filter((flag) => flag.rule === 'pain-watch');
      const others = ofRule.filter((flag) => flag.rule !== 'pain-watch');
      return [rule, Math.max(loudness(watched) / 2, loudness(others))];
    }),
  );
};

/** What asks for movement gives way to what needs a doctor, which is louder. */
const GIVING_WAY: RuleId[] = ['complete-rest', 'no-strengthening'];
const heard = (rule: RuleId, loud: ReadonlyMap<RuleId, number>) =>
  Math.max(
    ...[
      rule,
      ...(GIVING_WAY.includes(rule) ? (['emergency-signs', 'urgent-signs'] as const) : []),
    ].map((one) => loud.get(one) ?? 0),
  );

const neverQuieter = (before: readonly Entry[], more: readonly Entry[], but: RuleId[] = []) => {
  const [was, is] = [before, more].map((entries) => loudnessByRule(judged(entries)));
  for (const rule of RULE_IDS.map(scaleOf)) {
    if (but.includes(rule)) continue;
    expect(heard(rule, is ?? new Map()), rule).toBeGreaterThanOrEqual(was?.get(rule) ?? 0);
  }
};

const raised = (entry: Entry, by: number): Entry => ({
  ...entry,
  fields: { ...entry.fields, pain: Math.min(10, Number(entry.fields.pain) + by) },
});
const raisedIn = (entries: readonly Entry[], chosen: readonly Entry[], by: number) =>
  entries.map((entry) => (chosen.includes(entry) ? raised(entry, by) : entry));
const isPain = ({ entry }: Entry) => entry === 'symptom';
const by = fc.integer({ min: 1, max: 10 });

/** Three weeks of one sore spot, with mornings, training and plans: what the trends are made of. */
const logged = (days: number) =>
  fc
    .record({
      morning: fc.option(fc.integer({ min: 0, max: 7 })),
      after: fc.option(fc.integer({ min: 0, max: 7 })),
      sport: fc.option(fc.constantFrom('run', 'bike', 'swim')),
    })
    .map(({ morning, after, sport }): Entry[] => [
      ...(morning === null ? [] : [pain(day(days), morning, { moment: 'next-morning' })]),
      ...(after === null ? [] : [pain(day(days), after)]),
      ...(sport === null ? [] : [run(day(days), { sport, kind: 'long', minutes: 100 })]),
    ]);
const soreWeeks = fc
  .tuple(
    ...Array.from({ length: 20 }, (_, index) => logged(index - 17)),
    fc.subarray([3, 4, 5, 6]).map((days) => days.map((d) => planned(day(d), { kind: 'tempo' }))),
    fc.option(fc.integer({ min: -17, max: 2 })).map((d) => (d === null ? [] : [closed(day(d))])),
  )
  .map((parts) => parts.flat());

/** The rules that hold pain against pain of an earlier day: more of that alone is less of a rise. */
const COMPARING: RuleId[] = ['pain-worsening', 'not-settling', 'aggravating-activity'];

describe('more pain', LONG, () => {
  it('at any moment but before training makes no flag quieter, but where days are compared', () => {
    const unsigned = (entry: Entry): Entry =>
      isPain(entry) ? { ...entry, fields: { ...entry.fields, signs: undefined } } : entry;
    const someWeek = fc
      .tuple(fc.oneof(anyHistory, soreWeeks), fc.array(anySymptom, { minLength: 1, maxLength: 4 }))
      .map(([entries, symptoms]) => [...entries, ...symptoms].map(unsigned));
    fc.assert(
      fc.property(someWeek, by, fc.nat(), (entries, points, pick) => {
        const risable = entries.filter((one) => isPain(one) && one.fields.moment !== 'before');
        const chosen = risable.slice(pick % Math.max(1, risable.length)).slice(0, 1);
        neverQuieter(entries, raisedIn(entries, chosen, points), COMPARING);
      }),
      RUNS,
    );
  });

  it('today, or on the last day that was logged, makes no flag quieter', () => {
    fc.assert(
      fc.property(soreWeeks, by, (entries, points) => {
        const known = entries.filter((one) => isPain(one) && String(one.fields.date) <= TODAY);
        const last = known
          .map(({ fields }) => String(fields.date))
          .sort()
          .at(-1);
        const ofLast = known.filter(({ fields }) => fields.date === last);
        neverQuieter(entries, raisedIn(entries, ofLast, points));
      }),
      RUNS,
    );
  });

  it('everywhere by as much makes no flag quieter', () => {
    const room = (entries: readonly Entry[]) =>
      10 - Math.max(0, ...entries.filter(isPain).map(({ fields }) => Number(fields.pain)));
    fc.assert(
      fc.property(fc.oneof(anyHistory, soreWeeks), by, (entries, points) => {
        const more = Math.min(points, room(entries));
        neverQuieter(entries, raisedIn(entries, entries.filter(isPain), more));
      }),
      RUNS,
    );
  });
});

describe('what these laws are tried on', () => {
  it('makes every rule that compares days fire now and then', () => {
    const fired = new Set<RuleId>();
    for (const entries of fc.sample(soreWeeks, { numRuns: 200, seed: 1 })) {
      for (const flag of judged(entries)) if (flag.status === 'fired') fired.add(flag.rule);
    }
    expect([...fired]).toEqual(expect.arrayContaining([...COMPARING, 'slow-recovery']));
  });
});
