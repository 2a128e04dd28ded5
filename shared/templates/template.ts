import { z } from 'zod';
import { PlannedWorkout } from '../training/session.ts';
import { AthleteId, TemplateId } from '../units/ids.ts';
import { Text } from '../units/text.ts';

/** One session of a template: a planned workout without its day. */
export const TemplateSession = z.strictObject({
  /** Days from the template's first day, 0 to 6. A session template has only 0. */
  dayOffset: z.int().min(0).max(6),
  workout: PlannedWorkout.omit({ date: true }),
});
export type TemplateSession = z.infer<typeof TemplateSession>;

/** A session or a week to plan again, saved from the calendar. */
export const Template = z.strictObject({
  id: TemplateId,
  athleteId: AthleteId,
  name: Text(120),
  span: z.enum(['session', 'week']),
  sessions: z.array(TemplateSession).min(1).max(50),
});
export type Template = z.infer<typeof Template>;
