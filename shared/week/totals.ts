import { aerobicLoad } from '../training/aerobic-load.ts';
import { hardMetres } from '../training/hard-part.ts';
import type { Workout } from '../training/workout.ts';
import { loadUnits, metres } from '../units/units.ts';
import type { TrainingTotals } from './week.ts';

/**
 * Sums over workouts: aerobic load in AU over all sports, distances in metres over runs only.
 * What is unknown is left out of a sum and counted beside it.
 */
export function totalsOf(workouts: readonly Workout[]): TrainingTotals {
  const runs = workouts.filter(({ sport }) => sport === 'run');
  const loads = workouts.map(aerobicLoad);
  const distances = runs.map(({ distanceMetres }) => distanceMetres);
  const hardParts = runs.map(hardMetres);
  return {
    aerobicLoad: loadUnits(sumOfKnown(loads)),
    runningMetres: metres(sumOfKnown(distances)),
    hardMetres: metres(sumOfKnown(hardParts)),
    longestRunMetres: metres(Math.max(0, ...distances.filter(isKnown))),
    unratedActivities: unknown(loads),
    runsWithoutDistance: unknown(distances),
    runsWithoutHardPart: unknown(hardParts),
  };
}

type Maybe = number | undefined;

function isKnown<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

function sumOfKnown(values: readonly Maybe[]): number {
  return values.filter(isKnown).reduce((sum, value) => sum + value, 0);
}

function unknown(values: readonly Maybe[]): number {
  return values.filter((value) => !isKnown(value)).length;
}
