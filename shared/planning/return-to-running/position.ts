import type { IsoDate } from '../../calendar/iso-date.ts';
import type { ReturnStep } from '../../training/return-step.ts';
import type { Outcome } from './after-a-step.ts';
import { higherOf, lowerOf, rankOf, stepAfter, stepBefore, timesNeeded } from './ladder.ts';
import type { StepOnDay } from './steps-done.ts';

/** Where somebody stands on the way back. */
export type Position = {
  /** The step that comes next. */
  readonly step: ReturnStep;
  /** How often it has gone well in a row already. */
  readonly timesDone: number;
  /** The day of the step that led here; null before the first. */
  readonly from: IsoDate | null;
  /** The highest step that has hurt and has not been done again without pain since; null when there is none. */
  readonly hurtAt: ReturnStep | null;
};

export const START: Position = { step: 'walk', timesDone: 0, from: null, hurtAt: null };

/**
 * The position after one more step: pain leads one step back, and never
 * up; what does not count changes nothing,
 * nor does a step below the position. Not logged counts as gone well.
 */
export function moved(
  position: Position,
  { date, step }: StepOnDay,
  outcome: Outcome,
  daysWithout: number,
): Position {
  const { hurtAt } = position;
  if (outcome === 'pain') {
    const back = lowerOf(stepBefore(step), position.step);
    return { step: back, timesDone: 0, from: date, hurtAt: higherOf(step, hurtAt) };
  }
  const counts = outcome !== 'unclear' && outcome !== 'too-soon';
  if (!counts || rankOf(step) < rankOf(position.step)) return position;
  const timesDone = step === position.step ? position.timesDone + 1 : 1;
  const needed = timesNeeded(step, daysWithout);
  const known = { from: date, hurtAt: hurtAt && rankOf(step) < rankOf(hurtAt) ? hurtAt : null };
  return needed !== undefined && timesDone >= needed
    ? { step: stepAfter(step), timesDone: 0, ...known }
    : { step, timesDone, ...known };
}
