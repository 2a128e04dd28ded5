import { fromTemporal, type IsoDate } from '../calendar/iso-date.ts';
import { DAY_AT_MOST_MILLISECONDS, DAYS_KEPT } from './limits.ts';
import type { MeasuredDay, MeasuredDays, Stretch } from './monitor.ts';

/** Milliseconds since 1970 began, in UTC. */
type Span = { readonly from: number; readonly until: number };
type OnDay = Stretch['onDay'];
type Counted = { readonly days: MeasuredDays; readonly onDay: OnDay };

/** The days with a span of unbroken sitting more, cut at each midnight of the time zone. */
export function withSpan(days: MeasuredDays, onDay: OnDay, span: Span, zone: string): Counted {
  const { date, endsAt } = dayAt(span.from, zone);
  const until = Math.min(span.until, endsAt);
  const counted = withPart(days, onDay, date, until - span.from);
  if (until === span.until) return counted;
  return withSpan(counted.days, counted.onDay, { from: until, until: span.until }, zone);
}

/** The days with a day that was taken out of them, and what has been measured of it since. */
export function withForgotten(days: MeasuredDays, day: MeasuredDay): MeasuredDays {
  const since = days.find(({ date }) => date === day.date);
  if (!since) return withDay(days, day);
  return withDay(days, {
    date: day.date,
    totalMilliseconds: capped(day.totalMilliseconds + since.totalMilliseconds),
    longestMilliseconds: Math.max(day.longestMilliseconds, since.longestMilliseconds),
  });
}

function withPart(days: MeasuredDays, onDay: OnDay, date: IsoDate, part: number): Counted {
  const unbroken = (onDay?.date === date ? onDay.milliseconds : 0) + part;
  const before = days.find((day) => day.date === date);
  const total = capped((before?.totalMilliseconds ?? 0) + part);
  const longest = Math.max(before?.longestMilliseconds ?? 0, unbroken);
  // Of a day that was forgotten meanwhile, the stretch remembers more than the total.
  const day = { date, totalMilliseconds: total, longestMilliseconds: Math.min(longest, total) };
  return { days: withDay(days, day), onDay: { date, milliseconds: unbroken } };
}

function withDay(days: MeasuredDays, day: MeasuredDay): MeasuredDays {
  const others = days.filter(({ date }) => date !== day.date);
  const sorted = [...others, day].sort((one, other) => (one.date < other.date ? -1 : 1));
  return sorted.slice(-DAYS_KEPT);
}

/** A clock that is set back gives a day more than its hours. */
function capped(milliseconds: number): number {
  return Math.min(milliseconds, DAY_AT_MOST_MILLISECONDS);
}

/** The local day of an instant, and the instant at which it ends, whatever its hours. */
function dayAt(instant: number, zone: string) {
  const local = Temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(
    zone,
  );
  const tomorrow = local.toPlainDate().add({ days: 1 }).toZonedDateTime(zone);
  return { date: fromTemporal(local.toPlainDate()), endsAt: tomorrow.epochMilliseconds };
}
