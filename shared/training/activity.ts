import { z } from 'zod';
import { ActivityId, AthleteId, SessionId } from '../units/ids.ts';
import { BeatsPerMinute, Rpe } from '../units/units.ts';
import { Kind } from './kind.ts';
import { WorkoutFields } from './workout-fields.ts';

/** A workout as it was done: what a person fills in. RPE may be rated later, up to two weeks (Foster 2021). */
export const DoneWorkout = z.strictObject({ ...WorkoutFields.shape, rpe: Rpe.optional() });
export type DoneWorkout = z.infer<typeof DoneWorkout>;

/** Where an imported activity came from. `damaged` when the file had to be read with force. */
export const ImportOrigin = z.strictObject({
  fileName: z.string(),
  format: z.enum(['fit', 'gpx', 'tcx']),
  damaged: z.boolean(),
});
export type ImportOrigin = z.infer<typeof ImportOrigin>;

/** An activity: one workout that was done. An imported one has no kind until somebody says it. */
export const Activity = z.strictObject({
  ...DoneWorkout.shape,
  kind: Kind.optional(),
  id: ActivityId,
  athleteId: AthleteId,
  /** Local wall-clock start, `2026-11-18T07:30:00`, where it is known. */
  startedAt: z.iso.datetime({ local: true, offset: false }).optional(),
  averageHeartRate: BeatsPerMinute.optional(),
  origin: ImportOrigin.optional(),
  /** The session that it fulfils, by the user's own word: one, or none. Absent: the rule decides. */
  fulfils: z
    .union([SessionId, z.literal('no-session')], 'must be the id of a session, or no-session')
    .optional(),
});
export type Activity = z.infer<typeof Activity>;
