import { type LoadUnits, loadUnits } from '../units/units.ts';

/** Loads are kept to 0.01 AU, so that an RPE that was divided out of a load gives that load back. */
const STEPS_IN_A_LOAD_UNIT = 100;
const SECONDS_IN_A_MINUTE = 60;

/**
 * Aerobic load in AU: session RPE (0–10) × minutes, the same for every sport (Foster 2001).
 * Undefined when nobody has rated the workout: an unknown effort is not an easy one.
 */
export function aerobicLoad(workout: {
  readonly rpe?: number | undefined;
  readonly durationSeconds: number;
}): LoadUnits | undefined {
  if (workout.rpe === undefined) return undefined;
  const load = (workout.rpe * workout.durationSeconds) / SECONDS_IN_A_MINUTE;
  return loadUnits(Math.round(load * STEPS_IN_A_LOAD_UNIT) / STEPS_IN_A_LOAD_UNIT);
}
