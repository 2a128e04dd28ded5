import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { AthleteId, DayNoteId, WeekNoteId } from '../units/ids.ts';
import { Text } from '../units/text.ts';

/** A note on a day, with or without sessions. A day has one. */
export const DayNote = z.strictObject({
  id: DayNoteId,
  athleteId: AthleteId,
  date: IsoDate,
  text: Text(4_000),
});
export type DayNote = z.infer<typeof DayNote>;

/** What a week is meant for, where it is no ordinary one. */
export const WeekMark = z.enum(['build', 'recovery', 'taper', 'race']);
export type WeekMark = z.infer<typeof WeekMark>;

/** A note on a week, or its mark, or both. A week has one, dated by its Monday. */
export const WeekNote = z.strictObject({
  id: WeekNoteId,
  athleteId: AthleteId,
  date: IsoDate,
  text: Text(4_000).optional(),
  mark: WeekMark.optional(),
});
export type WeekNote = z.infer<typeof WeekNote>;
