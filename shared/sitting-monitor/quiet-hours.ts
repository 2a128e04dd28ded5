import { z } from 'zod';

/** A time of the day as `22:00`. */
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 22:00');

/** Hours without a prompt, local time. They may pass midnight; the same time twice is the whole day. */
export const QuietHours = z.strictObject({ from: TimeOfDay, until: TimeOfDay });
export type QuietHours = z.infer<typeof QuietHours>;

/** Does the moment fall into the quiet hours? `from` belongs to them, `until` does not. */
export function isQuiet(
  { from, until }: QuietHours,
  { wallClock, timeZone }: { readonly wallClock: number; readonly timeZone: string },
): boolean {
  const now = Temporal.Instant.fromEpochMilliseconds(Math.floor(wallClock))
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  return from < until ? from <= now && now < until : now >= from || now < until;
}
