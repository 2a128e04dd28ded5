import type { Sport } from './sport.ts';

/** Metres a second that nobody keeps up by their own feet or arms: sprinters peak at 12.4. */
const FASTEST_ON_FOOT = 12.5;
const ON_FOOT: ReadonlySet<Sport> = new Set(['run', 'walk', 'swim', 'water-jog']);

type Moved = {
  readonly sport: Sport;
  readonly durationSeconds: number;
  readonly distanceMetres?: number | undefined;
};

/** Can nobody have gone so far in so short a time? Unknown without a distance, and then no. */
export function isBeyondAnyone({ sport, durationSeconds, distanceMetres = 0 }: Moved): boolean {
  return ON_FOOT.has(sport) && distanceMetres / durationSeconds > FASTEST_ON_FOOT;
}
