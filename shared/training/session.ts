import { z } from 'zod';
import { AthleteId, SessionId } from '../units/ids.ts';
import { Rpe } from '../units/units.ts';
import { WorkoutFields } from './workout-fields.ts';

/** A workout as it stands in the plan: what a person fills in. */
export const PlannedWorkout = z.strictObject({ ...WorkoutFields.shape, rpe: Rpe });
export type PlannedWorkout = z.infer<typeof PlannedWorkout>;

/** The run that a swapped session was, kept so that it can be shown and taken back. */
export const SwappedFrom = PlannedWorkout.omit({ date: true, title: true, note: true });
export type SwappedFrom = z.infer<typeof SwappedFrom>;

/** A session: one planned workout. `position` orders the sessions of a day from 0. */
export const Session = z.strictObject({
  ...PlannedWorkout.shape,
  id: SessionId,
  athleteId: AthleteId,
  position: z.int().min(0),
  swappedFrom: SwappedFrom.optional(),
});
export type Session = z.infer<typeof Session>;
