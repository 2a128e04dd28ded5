import { z } from 'zod';

const id = z.int('must be a whole number').positive('must be 1 or more');

export const AthleteId = id.brand<'AthleteId'>();
export type AthleteId = z.infer<typeof AthleteId>;
export const SessionId = id.brand<'SessionId'>();
export type SessionId = z.infer<typeof SessionId>;
export const ActivityId = id.brand<'ActivityId'>();
export type ActivityId = z.infer<typeof ActivityId>;
export const SymptomId = id.brand<'SymptomId'>();
export type SymptomId = z.infer<typeof SymptomId>;
export const SittingId = id.brand<'SittingId'>();
export type SittingId = z.infer<typeof SittingId>;
export const ExerciseDoneId = id.brand<'ExerciseDoneId'>();
export type ExerciseDoneId = z.infer<typeof ExerciseDoneId>;
export const AcknowledgementId = id.brand<'AcknowledgementId'>();
export type AcknowledgementId = z.infer<typeof AcknowledgementId>;
export const EpisodeClosureId = id.brand<'EpisodeClosureId'>();
export type EpisodeClosureId = z.infer<typeof EpisodeClosureId>;
export const DayNoteId = id.brand<'DayNoteId'>();
export type DayNoteId = z.infer<typeof DayNoteId>;
export const WeekNoteId = id.brand<'WeekNoteId'>();
export type WeekNoteId = z.infer<typeof WeekNoteId>;
export const DayAvailabilityId = id.brand<'DayAvailabilityId'>();
export type DayAvailabilityId = z.infer<typeof DayAvailabilityId>;
export const TemplateId = id.brand<'TemplateId'>();
export type TemplateId = z.infer<typeof TemplateId>;
