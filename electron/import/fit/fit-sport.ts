import type { Sport } from '../../../shared/training/sport.ts';
import type { Surface } from '../../../shared/training/surface.ts';

type FitNames = { readonly sport?: unknown; readonly sub_sport?: unknown };

/** FIT names of the sports that the planner knows. */
const SPORTS: Readonly<Record<string, Sport>> = {
  running: 'run',
  cycling: 'bike',
  e_biking: 'bike',
  swimming: 'swim',
  walking: 'walk',
  hiking: 'walk',
  mobility: 'mobility',
};

/** What the kind of "training" or "fitness equipment" says, as these two name no sport. */
const INDOOR_SPORTS: Readonly<Record<string, Sport>> = {
  treadmill: 'run',
  indoor_running: 'run',
  spin: 'bike',
  indoor_cycling: 'bike',
  indoor_walking: 'walk',
  strength_training: 'strength',
  flexibility_training: 'mobility',
  yoga: 'mobility',
  pilates: 'mobility',
};

const SURFACES: Readonly<Record<string, Surface>> = {
  treadmill: 'treadmill',
  street: 'road',
  trail: 'trail',
  track: 'track',
};

/** The sport of a FIT session; `other` for all that the planner does not tell apart. */
export function sportOfFit({ sport, sub_sport }: FitNames): Sport {
  const vague = sport === 'training' || sport === 'fitness_equipment';
  return (vague ? INDOOR_SPORTS[String(sub_sport)] : SPORTS[String(sport)]) ?? 'other';
}

/** The ground, where a session on foot names it. */
export function surfaceOfFit(names: FitNames): Surface | undefined {
  const sport = sportOfFit(names);
  return sport === 'run' || sport === 'walk' ? SURFACES[String(names.sub_sport)] : undefined;
}
