import type { Activity } from '../../shared/training/activity.ts';
import type { Units } from '../../shared/units/units.ts';
import { formatDistance, formatDuration } from '../../shared/words/format.ts';
import { workoutName } from '../../shared/words/workout-name.ts';

/** `Yesterday: Easy run, 8.1 km; Strides, 20 min`. */
export function runsOfYesterday(runs: readonly Activity[], units: Units): string {
  const words = runs.map((run) => {
    const { distanceMetres, durationSeconds } = run;
    const size =
      distanceMetres === undefined
        ? formatDuration(durationSeconds)
        : formatDistance(distanceMetres, units);
    return `${workoutName(run)}, ${size}`;
  });
  return `Yesterday: ${words.join('; ')}`;
}
