import type { Situation } from '../../rules/rule.ts';
import { type AfterStep, afterStep } from './after-a-step.ts';
import { rankOf } from './ladder.ts';
import { moved, type Position, START } from './position.ts';
import type { StepOnDay } from './steps-done.ts';

/** A step that was done, and how it was after it. */
export type StepTaken = StepOnDay & AfterStep;

export type WaySoFar = { readonly state: Position; readonly taken: readonly StepTaken[] };

/** Where the steps that were done have led, one after the other, by what was logged after each. */
export function waySoFar(
  steps: readonly StepOnDay[],
  done: Situation,
  daysWithout: number,
): WaySoFar {
  return steps.reduce<WaySoFar>(
    ({ state, taken }, step, index) => {
      const nextDate = steps[index + 1]?.date;
      const after = heldBack(state, step, afterStep({ ...step, nextDate }, done));
      return {
        state: moved(state, step, after.outcome, daysWithout),
        taken: [...taken, { ...step, ...after }],
      };
    },
    { state: START, taken: [] },
  );
}

/** Until what hurt has been done again, only a word that it went well lets a higher step count. */
function heldBack({ step, hurtAt }: Position, done: StepOnDay, after: AfterStep): AfterStep {
  const isSilent = after.outcome === 'not-logged' || after.outcome === 'waiting';
  return hurtAt !== null && isSilent && rankOf(done.step) > rankOf(step)
    ? { outcome: 'too-soon' }
    : after;
}
