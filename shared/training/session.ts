import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { AthleteId, SessionId } from '../units/ids.ts';
import { Text } from '../units/text.ts';
import { Rpe } from '../units/units.ts';
import { WorkoutFields } from './workout-fields.ts';

/** How much a race matters: A is what the season is for, C is for practice. */
export const RacePriority = z.enum(['A', 'B', 'C']);
export type RacePriority = z.infer<typeof RacePriority>;

/** A workout as it stands in the plan: what a person fills in. */
export const PlannedWorkout = z.strictObject({
  ...WorkoutFields.shape,
  rpe: Rpe,
  racePriority: RacePriority.optional(),
});
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
  /** The day for which it was planned first, once it stands on another. */
  plannedFor: IsoDate.optional(),
  /** Why it was not done, in the athlete's words. It then no longer counts as planned. */
  skippedBecause: Text(500).optional(),
});
export type Session = z.infer<typeof Session>;
