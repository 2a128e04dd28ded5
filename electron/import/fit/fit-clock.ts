import type { ParsedFit } from 'fit-file-parser';
import { momentIn } from './fit-values.ts';

const QUARTER_HOUR = 15 * 60_000;
/** Clocks on Earth run from 12 hours behind UTC to 14 hours ahead, in steps of a quarter of an hour. */
const FURTHEST_AHEAD = 14 * 3_600_000;
const FURTHEST_BEHIND = -12 * 3_600_000;
/** Some watches write the two times a few seconds apart. */
const SLACK = 60_000;

/**
 * The offset from UTC, such as `+02:00`, that the watch stood at: its local time less UTC
 * in the activity message. Undefined when the file has none, or one that cannot be.
 */
export function offsetOf({ activity }: ParsedFit): string | undefined {
  const local = momentIn(activity?.local_timestamp);
  const utc = momentIn(activity?.timestamp);
  if (local === undefined || utc === undefined) return undefined;
  const offset = Math.round((local - utc) / QUARTER_HOUR) * QUARTER_HOUR;
  const possible = offset >= FURTHEST_BEHIND && offset <= FURTHEST_AHEAD;
  return possible && Math.abs(local - utc - offset) <= SLACK ? written(offset) : undefined;
}

function written(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const [hour, minute] = [Math.trunc(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${offset < 0 ? '-' : '+'}${hour}:${minute}`;
}
