import { returnPlan } from '../../../../shared/planning/return-to-running/return-plan.ts';
import type { ReturnStep } from '../../../../shared/training/return-step.ts';
import type { History } from '../../../../shared/week/history.ts';
import { day, type Entry, history, pain, run, TODAY, WEEK } from '../../histories.ts';

/** Three runs a week of 10 km each for five weeks, the last on a day. */
export const ranUntil = (last: number) =>
  Array.from({ length: 15 }, (_, index) =>
    run(day(last - Math.floor((index * 7) / 3)), { kilometres: 10 }),
  );
export const LONG = ranUntil(-40);
export const step = (days: number, returnStep: ReturnStep, fields: object = {}) =>
  run(day(days), {
    sport: returnStep === 'walk' ? 'walk' : 'run',
    minutes: 30,
    returnStep,
    ...fields,
  });
/** A step after which nothing hurt, and somebody said so. */
export const well = (days: number, returnStep: ReturnStep) => [
  step(days, returnStep),
  pain(day(days), 0, { moment: 'during' }),
];

export const planOf = (entries: readonly Entry[] | History, week = WEEK, today = TODAY) =>
  returnPlan('athlete' in entries ? entries : history(entries), week, today);
export function stepsOf(...given: Parameters<typeof planOf>) {
  const plan = planOf(...given);
  if (plan.status !== 'steps') throw new Error(`No steps: ${JSON.stringify(plan)}`);
  return plan;
}
/** The steps that the edits plan: `2 walk` is the walk on Wednesday. */
export const weekOf = (...given: Parameters<typeof planOf>) =>
  stepsOf(...given).edits.flatMap((edit) =>
    edit.type === 'plan'
      ? `${edit.workout.date} ${edit.workout.returnStep}`
      : `${edit.type} ${'sessionId' in edit ? edit.sessionId : ''}`,
  );
export const on = (days: number, returnStep: ReturnStep) => `${day(days)} ${returnStep}`;
/** The step that comes next, and how often it has gone well: `run-1 0`. */
export const positionOf = (...given: Parameters<typeof planOf>) => {
  const { step: next, timesDone } = stepsOf(...given).state;
  return `${next} ${timesDone}`;
};
export const notesOf = (entries: readonly Entry[]) => stepsOf(entries).words.notes.join(' ');
