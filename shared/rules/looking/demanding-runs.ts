import { effortOf } from '../../training/hard-part.ts';
import { isLongRun } from '../../training/long-run.ts';
import type { Workout } from '../../training/workout.ts';
import { formatDay, formatDuration } from '../../words/format.ts';
import { workoutName } from '../../words/workout-name.ts';

/** A long run, a hard run and a race are demanding. Unknown where the run does not say enough. */
export type Demand = 'demanding' | 'gentle' | 'unknown';

/** How much a run asks of the body; what is not known is not taken as gentle. */
export function demandOf(run: Workout): Demand {
  const effort = effortOf(run);
  const length = isLongRun(run);
  if (effort === 'hard' || length === 'long') return 'demanding';
  return effort === 'easy' && length === 'short' ? 'gentle' : 'unknown';
}

/** Would the run be gentle if it were made easy? A long run is easy already, and stays long. */
export function isGentleOnceEased(run: Workout): boolean {
  return effortOf(run) === 'hard' && isLongRun(run) === 'short';
}

/** What it would take to know whether a run was demanding. */
export function demandMissing(run: Workout): string {
  const { date, durationSeconds } = run;
  return effortOf(run) === 'unknown'
    ? `The run on ${formatDay(date)} says neither its kind nor how much of it was hard.`
    : `The run on ${formatDay(date)} does not say its kind; ${formatDuration(durationSeconds)} may be a long run or not.`;
}

/** Is the run hard by how much of it was hard, and not by its kind? An easy run can be. */
export function isHardByItsPart(run: Workout): boolean {
  const { kind, durationSeconds } = run;
  return effortOf(run) === 'hard' && effortOf({ kind, durationSeconds }) !== 'hard';
}

/** `long run`, `intervals`, `race`; `hard run` for one that only its hard part tells. */
export function demandingName(run: Workout): string {
  const { sport, kind } = run;
  if (isLongRun(run) === 'long') return 'long run';
  if (kind === undefined || isHardByItsPart(run)) return 'hard run';
  return workoutName({ sport, kind }).toLowerCase();
}
