import type { IsoDate } from '../../calendar/iso-date.ts';
import type { ReturnStep } from '../../training/return-step.ts';
import type { PlannedWorkout } from '../../training/session.ts';
import { type Minutes, minutes, rpe, seconds } from '../../units/units.ts';
import { RETURN_THRESHOLDS } from './ladder.ts';

/** Minutes of the walk, and of the rounds of walking and running: the protocols' half an hour. */
export const STEP_MINUTES: Minutes = minutes(30);

const ROUNDS = RETURN_THRESHOLDS.rounds.value;

/** What each step is called in the plan. */
export const STEP_TITLES: Readonly<Record<ReturnStep, string>> = {
  walk: 'Brisk walk',
  'run-1': `Walk 4 min, run 1 min × ${ROUNDS}`,
  'run-2': `Walk 3 min, run 2 min × ${ROUNDS}`,
  'run-3': `Walk 2 min, run 3 min × ${ROUNDS}`,
  'run-4': `Walk 1 min, run 4 min × ${ROUNDS}`,
  build: 'Easy run, running all through',
};

/** Session RPE: light for walking, moderate for running. Our own choice. */
const WALKING_EFFORT = 2;
const RUNNING_EFFORT = 3;

/** A step as a session of a day. How far it goes is not known, and is left out. */
export function stepWorkout(
  step: ReturnStep,
  date: IsoDate,
  wholeMinutes: number = STEP_MINUTES,
): PlannedWorkout {
  const isWalk = step === 'walk';
  return {
    date,
    sport: isWalk ? 'walk' : 'run',
    kind: 'easy',
    durationSeconds: seconds(wholeMinutes * 60),
    rpe: rpe(isWalk ? WALKING_EFFORT : RUNNING_EFFORT),
    returnStep: step,
    title: STEP_TITLES[step],
    note: 'On level ground.',
  };
}
