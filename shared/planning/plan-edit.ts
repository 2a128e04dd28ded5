import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { PlannedWorkout } from '../training/session.ts';
import { CrossTrainingSport } from '../training/sport.ts';
import { Surface } from '../training/surface.ts';
import { HARD_PART_MESSAGE, hardPartFits } from '../training/workout-fields.ts';
import { SessionId } from '../units/ids.ts';
import { Metres, Seconds } from '../units/units.ts';

const sessionId = SessionId;
const position = z.int().min(0).optional();

/** One edit of the plan, as data: what a flag proposes, what is previewed, and what is then done. */
export const PlanEdit = z.discriminatedUnion('type', [
  /** For the sport that ranks first for this athlete, unless one is given. */
  z.strictObject({ type: z.literal('swap'), sessionId, sport: CrossTrainingSport.optional() }),
  z.strictObject({
    type: z.literal('shorten'),
    sessionId,
    distanceMetres: Metres.refine((value) => value > 0, 'must be more than 0'),
  }),
  /** Makes it an easy run on the flat, of the same length. */
  z.strictObject({ type: z.literal('ease'), sessionId }),
  /** To `position` among the sessions of that day (0 is first); as the last of it when that is absent. */
  z.strictObject({ type: z.literal('move'), sessionId, date: IsoDate, position }),
  /** Plans the same workout once more, at a place as in a move. */
  z.strictObject({ type: z.literal('copy'), sessionId, date: IsoDate, position }),
  /** Makes it longer or shorter at the same pace and RPE. */
  z.strictObject({
    type: z.literal('change-duration'),
    sessionId,
    durationSeconds: Seconds.refine((value) => value > 0, 'must be more than 0'),
  }),
  z.strictObject({ type: z.literal('change-surface'), sessionId, surface: Surface }),
  z.strictObject({ type: z.literal('add-warm-up'), sessionId }),
  z.strictObject({ type: z.literal('remove'), sessionId }),
  z.strictObject({
    type: z.literal('plan'),
    workout: PlannedWorkout.refine(hardPartFits, HARD_PART_MESSAGE),
  }),
]);
export type PlanEdit = z.infer<typeof PlanEdit>;

/** An edit of a session that is in the plan already. */
export type SessionEdit = Exclude<PlanEdit, { type: 'plan' | 'copy' }>;
