import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InputOf } from '../../../shared/contract/operations.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { anyEdits } from '../../shared/planning/arbitrary-edits.ts';
import { plannerWithAthlete, type TestPlanner, WEEK } from './test-planner.ts';

const IDS = [1, 2, 3, 4, 5];
const DATES = ['2026-11-16', '2026-11-19', '2026-11-22', '2026-11-24'];
const RUN = { sport: 'run', kind: 'easy', durationSeconds: 2_400, distanceMetres: 7_000, rpe: 3 };

type Step = (
  planner: TestPlanner,
  athleteId: InputOf<'note.write'>['athleteId'],
) => Promise<unknown>;

const id = fc.constantFrom(...IDS);
const date = fc.constantFrom(...DATES);
const position = fc.option(fc.nat(3), { nil: undefined });

/** Every way in which a hand changes the calendar, by the contract. */
const step: fc.Arbitrary<Step> = fc.oneof(
  anyEdits(IDS).map(
    (edits): Step =>
      ({ call }, athleteId) =>
        call('plan.edit', { athleteId, edits }),
  ),
  fc.record({ sessionId: id, date, position }).map(
    (input): Step =>
      ({ call }) =>
        call('session.move', input),
  ),
  fc.record({ sessionId: id, date, position }).map(
    (input): Step =>
      ({ call }) =>
        call('session.copy', input),
  ),
  fc.record({ sessionId: id, weeks: fc.integer({ min: 1, max: 3 }) }).map(
    (input): Step =>
      ({ call }) =>
        call('session.repeat', input),
  ),
  fc.record({ sessionId: id, because: fc.constantFrom('a cold', null) }).map(
    (input): Step =>
      ({ call }) =>
        call('session.skip', input),
  ),
  id.map(
    (sessionId): Step =>
      ({ call }) =>
        call('session.swapBack', { sessionId }),
  ),
  id.map(
    (sessionId): Step =>
      ({ call }) =>
        call('session.remove', { sessionId }),
  ),
  fc.record({ date, text: fc.constantFrom('Dentist', null) }).map(
    (input): Step =>
      ({ call }, athleteId) =>
        call('note.write', { athleteId, ...input }),
  ),
  fc.constantFrom('taper' as const, 'build' as const, null).map(
    (mark): Step =>
      ({ call }, athleteId) =>
        call('weekNote.write', { athleteId, week: WEEK, mark }),
  ),
  fc.record({ date, dayOff: fc.boolean() }).map(
    (input): Step =>
      ({ call }, athleteId) =>
        call('availability.set', { athleteId, ...input }),
  ),
);

/** True when it was done; a refusal must have changed nothing. */
async function taken(planner: TestPlanner, work: () => Promise<unknown>): Promise<boolean> {
  const before = planner.entries();
  try {
    await work();
    return JSON.stringify(planner.entries()) !== JSON.stringify(before);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    expect(planner.entries()).toEqual(before);
    return false;
  }
}

test('undoing any edits of the calendar is as if none had been made, and redoing as if none undone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const { athleteId, ...planner } = await plannerWithAthlete();
      for (const day of DATES) {
        await planner.call('session.plan', {
          athleteId,
          ...RUN,
          date: day,
          sport: 'run',
          kind: 'easy',
        });
      }
      const states = [planner.entries()];
      for (const work of steps) {
        if (await taken(planner, () => work(planner, athleteId))) states.push(planner.entries());
      }
      for (const before of states.slice(0, -1).toReversed()) {
        await planner.call('change.undo', { athleteId });
        expect(planner.entries()).toEqual(before);
      }
      for (const after of states.slice(1)) {
        await planner.call('change.redo', { athleteId });
        expect(planner.entries()).toEqual(after);
      }
      planner.database.close();
    }),
    { numRuns: 15 },
  );
});
