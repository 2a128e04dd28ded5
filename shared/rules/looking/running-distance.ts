import type { Workout } from '../../training/workout.ts';

/** Running distance in metres, and how many runs are not in it because they have none. */
export type RunningDistance = { readonly metres: number; readonly runsWithout: number };

/** The known running distance of these runs. One without a distance adds nothing and is counted. */
export function runningDistance(runs: readonly Workout[]): RunningDistance {
  return {
    metres: runs.reduce((sum, { distanceMetres }) => sum + (distanceMetres ?? 0), 0),
    runsWithout: runs.filter(({ distanceMetres }) => distanceMetres === undefined).length,
  };
}
