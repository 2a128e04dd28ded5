import type { Kind } from '../../../shared/training/kind.ts';
import type { Sport } from '../../../shared/training/sport.ts';

/** Fields that only make sense for some sports. */
export type SportField = 'kind' | 'distance' | 'hardPart' | 'surface' | 'warmUp';

const FIELDS: Readonly<Record<Sport, readonly SportField[]>> = {
  run: ['kind', 'distance', 'hardPart', 'surface', 'warmUp'],
  bike: ['kind', 'distance'],
  swim: ['kind', 'distance'],
  'water-jog': ['kind'],
  strength: [],
  mobility: [],
  walk: ['distance', 'surface'],
  other: ['distance'],
};

/** Does a workout of this sport have this field? */
export function hasField(sport: Sport, field: SportField): boolean {
  return FIELDS[sport].includes(field);
}

/** Minutes that a new session starts with: a proposal in the form, never a stored guess. */
export const USUAL_MINUTES: Readonly<Record<Sport, number>> = {
  run: 45,
  bike: 60,
  swim: 40,
  'water-jog': 40,
  strength: 30,
  mobility: 15,
  walk: 30,
  other: 30,
};

/** Session RPE that a new session starts with, by what it is meant to be. */
export const USUAL_RPE: Readonly<Record<Kind, number>> = {
  easy: 3,
  long: 4,
  tempo: 6,
  intervals: 8,
  hills: 7,
  sprints: 8,
  race: 9,
  recovery: 2,
};
