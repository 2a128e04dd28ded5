import { Unreadable } from './unreadable.ts';

/**
 * The first running watch with GPS came in 2003. An earlier time comes from a clock that
 * was never set, such as the years 1970, 1980 and 1990 that devices count from.
 */
const EARLIEST_START = Date.UTC(2000, 0, 1);

/** Is it a time (milliseconds since 1970) at which a recording can have been made? */
export function isSetClock(time: number): boolean {
  return time >= EARLIEST_START;
}

/**
 * Local wall-clock time as `2026-11-18T07:30:00`.
 * @param time milliseconds since 1970
 * @param zone an IANA time zone or an offset such as `+02:00`
 */
export function localTime(time: number, zone: string): string {
  if (!isSetClock(time)) throw unsetClock(time);
  const moment = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone);
  return moment.toPlainDateTime().toString({ smallestUnit: 'second', roundingMode: 'trunc' });
}

function unsetClock(time: number): Unreadable {
  const day = Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : 'no day';
  return new Unreadable(
    `The clock of the device was not set: the file says ${day}, so the activity cannot be placed on a day. Log it by hand.`,
  );
}
