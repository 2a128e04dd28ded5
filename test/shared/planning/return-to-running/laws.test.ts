import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/calendar/iso-date.ts';
import { addWeeks } from '../../../../shared/calendar/iso-week.ts';
import { applyEdits } from '../../../../shared/planning/apply-edits.ts';
import { returnPlan } from '../../../../shared/planning/return-to-running/return-plan.ts';
import { ReturnStep } from '../../../../shared/training/return-step.ts';
import { day, type Entry, history, pain, planned, run, TODAY, WEEK } from '../../histories.ts';
import { anyHistory } from '../../rules/arbitrary-histories.ts';

const RUNS = { numRuns: 150 };
const anyStep = fc.constantFrom(...ReturnStep.options);
const stepFields = (returnStep: ReturnStep) => ({
  sport: returnStep === 'walk' ? 'walk' : 'run',
  minutes: 30,
  returnStep,
});
const stepsDone = fc.array(
  fc
    .tuple(fc.integer({ min: -24, max: 2 }), anyStep)
    .map(([days, step]) => run(day(days), stepFields(step))),
  { maxLength: 8 },
);
/** At most one a day: a second one that goes would leave its minutes to the rest of the week. */
const stepsPlanned = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 3, max: 6 }), anyStep), {
    maxLength: 3,
    selector: ([days]) => days,
  })
  .map((steps) => steps.map(([days, step]) => planned(day(days), stepFields(step))));
const pains = fc.array(
  fc
    .record({
      days: fc.integer({ min: -24, max: 2 }),
      level: fc.integer({ min: 0, max: 10 }),
      moment: fc.constantFrom('before', 'during', 'after', 'next-morning'),
    })
    .map(({ days, level, moment }) => pain(day(days), level, { moment })),
  { maxLength: 10 },
);
const onTheWay: fc.Arbitrary<Entry[]> = fc
  .tuple(fc.constantFrom(-25, -40, -60), stepsDone, stepsPlanned, pains)
  .map(([last, ...parts]) => [run(day(last - 30)), run(day(last)), ...parts.flat()]);

test('whatever history it is given, a plan has edits from today on, with a day between', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyHistory, onTheWay),
      fc.integer({ min: -2, max: 3 }),
      (entries, weeks) => {
        const plan = returnPlan(history(entries), addWeeks(WEEK, weeks), TODAY);
        const edits = plan.status === 'steps' ? plan.edits : [];
        const dates = edits.flatMap((edit) => (edit.type === 'plan' ? edit.workout.date : []));
        for (const date of dates) expect(date >= TODAY).toBe(true);
        const fresh = edits.some(({ type }) => type === 'remove') ? [] : dates;
        for (const [index, date] of fresh.slice(1).entries()) {
          expect(daysBetween(fresh[index] ?? date, date)).toBeGreaterThanOrEqual(2);
        }
      },
    ),
    RUNS,
  );
});

test('a plan that was made leaves nothing more to plan', () => {
  fc.assert(
    fc.property(onTheWay, (entries) => {
      const before = history(entries);
      const plan = returnPlan(before, WEEK, TODAY);
      fc.pre(plan.status === 'steps');
      const again = returnPlan(applyEdits(before, plan.edits, TODAY), WEEK, TODAY);
      expect(again).toMatchObject({ status: 'steps', edits: [], state: plan.state });
    }),
    RUNS,
  );
});

test('more pain after a step never leads further up', () => {
  const rank = (entries: readonly Entry[]) => {
    const plan = returnPlan(history(entries), WEEK, TODAY);
    return plan.status === 'steps'
      ? ReturnStep.options.indexOf(plan.state.step) * 3 + plan.state.timesDone
      : -1;
  };
  const after = fc.record({
    days: fc.integer({ min: -24, max: 2 }),
    level: fc.integer({ min: 0, max: 9 }),
    moment: fc.constantFrom('during', 'after'),
  });
  fc.assert(
    fc.property(onTheWay, after, (entries, { days, level, moment }) => {
      const withPain = (points: number) => [...entries, pain(day(days), points, { moment })];
      expect(rank(withPain(level + 1))).toBeLessThanOrEqual(rank(withPain(level)));
    }),
    RUNS,
  );
});

test('the same history some weeks later has the same plan some weeks later', () => {
  const later = (entries: readonly Entry[], weeks: number): Entry[] =>
    entries.map(({ entry, fields }) => ({
      entry,
      fields: {
        ...fields,
        date: addDays(day(0), daysBetween(day(0), fields.date as never) + weeks * 7),
      },
    }));
  fc.assert(
    fc.property(onTheWay, fc.integer({ min: 1, max: 60 }), (entries, weeks) => {
      const plan = returnPlan(history(entries), WEEK, TODAY);
      const moved = history(later(entries, weeks));
      const same = returnPlan(moved, addWeeks(WEEK, weeks), addDays(TODAY, weeks * 7));
      expect(same.status).toBe(plan.status);
      if (plan.status !== 'steps' || same.status !== 'steps') return;
      expect(same.state.step).toBe(plan.state.step);
      expect(same.break.days).toBe(plan.break.days);
      expect(same.edits.map(({ type }) => type)).toEqual(plan.edits.map(({ type }) => type));
    }),
    RUNS,
  );
});
