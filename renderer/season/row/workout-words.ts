import type { SeasonWorkout } from '../../../shared/season/season.ts';
import type { Units } from '../../../shared/units/units.ts';
import { formatDistance, formatDuration, formatLoad } from '../../../shared/words/format.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { shortMinutes } from '../../words/short-duration.ts';

/** `8.1 km` of a run, `52 min` of anything else and of a run without a distance. */
export function workoutSize(workout: SeasonWorkout, units: Units): string {
  const { sport, distanceMetres, durationSeconds } = workout;
  if (sport === 'run' && distanceMetres) return formatDistance(distanceMetres, units);
  return shortMinutes(durationSeconds / 60);
}

/** `Club race 3 km, priority A, 13 min, 3 km, 117 AU`. */
export function workoutWords(workout: SeasonWorkout, units: Units): string {
  const { durationSeconds, distanceMetres, racePriority, aerobicLoad } = workout;
  return [
    workoutName(workout),
    ...(racePriority ? [`priority ${racePriority}`] : []),
    formatDuration(durationSeconds),
    ...(distanceMetres ? [formatDistance(distanceMetres, units)] : []),
    aerobicLoad === undefined ? 'not rated' : formatLoad(aerobicLoad),
  ].join(', ');
}

/** A race by its kind, or because somebody gave it a priority. */
export function isRace({ kind, racePriority }: SeasonWorkout): boolean {
  return kind === 'race' || racePriority !== undefined;
}
