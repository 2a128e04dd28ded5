import { type Metres, metres } from '../units/units.ts';
import type { Sport } from './sport.ts';

/**
 * Running load in metres: the distance of a run. Every other sport adds 0, because no weight
 * for it is known. Undefined for a run without a distance.
 */
export function runningMetres(workout: {
  readonly sport: Sport;
  readonly distanceMetres?: Metres | undefined;
}): Metres | undefined {
  return workout.sport === 'run' ? workout.distanceMetres : metres(0);
}
