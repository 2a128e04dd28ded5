import type { IsoDate } from '../calendar/iso-date.ts';
import { type WeekStart, weekDates, weekOf } from '../calendar/iso-week.ts';
import type { Session } from '../training/session.ts';

/**
 * The session on another day. Once its week has begun, it remembers the day for which it was
 * planned first, until it is back on it: moving in a week to come is planning, after that it is life.
 */
export function movedTo(
  session: Session,
  date: IsoDate,
  seen: { readonly today: IsoDate; readonly weekStart: WeekStart },
): Session {
  const { plannedFor, ...rest } = session;
  const first = plannedFor ?? (hasBegun(session.date, seen) ? session.date : undefined);
  return first === undefined || first === date
    ? { ...rest, date }
    : { ...rest, date, plannedFor: first };
}

function hasBegun(
  date: IsoDate,
  { today, weekStart }: { readonly today: IsoDate; readonly weekStart: WeekStart },
): boolean {
  return weekDates(weekOf(date, weekStart), weekStart)[0] <= today;
}
