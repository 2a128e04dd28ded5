import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { Text } from '../units/text.ts';
import { Metres, Seconds } from '../units/units.ts';
import { Kind } from './kind.ts';
import { ReturnStep } from './return-step.ts';
import { Sport } from './sport.ts';
import { Surface } from './surface.ts';

/** What a planned session and a done activity have in common. */
export const WorkoutFields = z.strictObject({
  date: IsoDate,
  sport: Sport,
  kind: Kind,
  durationSeconds: Seconds.refine((value) => value > 0, 'must be more than 0'),
  distanceMetres: Metres.optional(),
  /** Distance in zone 3 and above. 0 means "none"; absent means "not known". */
  hardDistanceMetres: Metres.optional(),
  /** Time in zone 3 and above, for where the distance is not known. */
  hardDurationSeconds: Seconds.optional(),
  surface: Surface.optional(),
  warmUp: z.boolean().optional(),
  /** The step of the way back to running that it is, where it is one. */
  returnStep: ReturnStep.optional(),
  title: Text(120).optional(),
  note: Text(4_000).optional(),
});

/** The hard part is a part: neither longer nor further than the whole. */
export function hardPartFits(workout: {
  durationSeconds?: number | undefined;
  distanceMetres?: number | undefined;
  hardDistanceMetres?: number | undefined;
  hardDurationSeconds?: number | undefined;
}): boolean {
  const { distanceMetres, durationSeconds, hardDistanceMetres, hardDurationSeconds } = workout;
  return fits(hardDistanceMetres, distanceMetres) && fits(hardDurationSeconds, durationSeconds);
}

function fits(part: number | undefined, whole: number | undefined): boolean {
  return part === undefined || whole === undefined || part <= whole;
}

export const HARD_PART_MESSAGE = {
  message: 'the hard part must not be more than the whole',
  path: ['hardDistanceMetres'],
};
