import { Refusal } from '../../shared/contract/refusal.ts';
import type { Activity } from '../../shared/training/activity.ts';
import { isBeyondAnyone } from '../../shared/training/possible-speed.ts';
import type { Units } from '../../shared/units/units.ts';
import { formatDistance, formatMinutes } from '../../shared/words/format.ts';
import { workoutName } from '../../shared/words/workout-name.ts';

type Done = Pick<Activity, 'sport' | 'kind' | 'durationSeconds' | 'distanceMetres'>;

/** Refuses a distance that nobody can go in that time: a slip of the keys would be the longest run for a month. */
export function refuseImpossibleSpeed(workout: Done, units: Units): void {
  if (!isBeyondAnyone(workout)) return;
  const distance = formatDistance(workout.distanceMetres ?? 0, units);
  const reason = `${distance} in ${formatMinutes(workout.durationSeconds / 60)} is faster than anyone can go`;
  throw new Refusal(
    'invalid-input',
    `${workoutName(workout)} was not kept: ${reason}. Check the distance and the minutes.`,
    [{ field: 'distanceMetres', reason }],
  );
}

/** The same for a change of a workout, where it is the change that makes it so. */
export function refuseChangeOfSpeed(before: Done, after: Done, units: Units): void {
  if (!isBeyondAnyone(before)) refuseImpossibleSpeed(after, units);
}
