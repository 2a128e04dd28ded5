import type { CrossTrainingSport } from '../training/sport.ts';

/**
 * Metabolic equivalents (MET), from the 2024 Adult Compendium of Physical Activities
 * (Herrmann 2024); water jogging from the 2011 table, the last that lists it.
 */
export const CROSS_TRAINING_METS: Readonly<Record<CrossTrainingSport, number>> = {
  /** Cycling at 12–13.9 mph (19–22 km/h), a leisurely to moderate ride. */
  bike: 8.0,
  /** Freestyle, slow to light effort. */
  swim: 5.8,
  'water-jog': 9.8,
};

/** Jogging in general: for a run that is slower than the table, or whose speed is not known. */
const JOGGING_MET = 7.5;

/** Speeds in miles an hour, as the table gives them. */
const RUNNING_METS = [
  { from: 5.0, to: 5.2, met: 8.5 },
  { from: 5.5, to: 5.8, met: 9.0 },
  { from: 6.0, to: 6.3, met: 9.3 },
  { from: 6.7, to: 6.7, met: 10.5 },
  { from: 7.0, to: 7.0, met: 11.0 },
  { from: 7.5, to: 7.5, met: 11.8 },
  { from: 8.0, to: 8.0, met: 12.0 },
  { from: 8.6, to: 8.6, met: 12.5 },
  { from: 9.0, to: 9.0, met: 13.0 },
] as const;

const METRES_IN_A_MILE = 1_609.344;
const SECONDS_IN_AN_HOUR = 3_600;

/**
 * The MET of a run at its mean speed. The table has gaps: a speed in one takes the nearest entry,
 * the slower of two as near. Below the table, and without a distance, it is jogging in general.
 */
export function runningMet(run: {
  readonly durationSeconds: number;
  readonly distanceMetres?: number | undefined;
}): number {
  if (!run.distanceMetres) return JOGGING_MET;
  const milesAnHour =
    ((run.distanceMetres / METRES_IN_A_MILE) * SECONDS_IN_AN_HOUR) / run.durationSeconds;
  if (milesAnHour < RUNNING_METS[0].from) return JOGGING_MET;
  const away = (entry: { from: number; to: number }) =>
    Math.max(entry.from - milesAnHour, milesAnHour - entry.to, 0);
  return RUNNING_METS.reduce<(typeof RUNNING_METS)[number]>(
    (best, entry) => (away(entry) < away(best) ? entry : best),
    RUNNING_METS[0],
  ).met;
}
