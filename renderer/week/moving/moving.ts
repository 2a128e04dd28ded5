import { addDays, daysBetween, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import { inOrder } from '../../../shared/planning/day-order.ts';
import type { PlanEdit } from '../../../shared/planning/plan-edit.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { MoveCommand } from '../keyboard/commands.ts';

/** A session that is being moved: where it would land, as the n-th planned session of a day. */
export type Moving = {
  readonly session: Session;
  /** Selected with it: they go as many days as it does. */
  readonly others: readonly Session[];
  readonly by: 'keyboard' | 'pointer';
  /** It stays, and a copy of it lands. */
  readonly isCopy: boolean;
  readonly date: IsoDate;
  readonly position: number;
  /** The pointer is over no day: a drop there changes nothing. */
  readonly isOutside: boolean;
};

/** The sessions of each day of the week that can be moved past, in order. */
export type MovableDays = readonly {
  readonly date: IsoDate;
  readonly sessions: readonly Session[];
}[];

/** A move that has begun: the session still lies where it was. */
export function startMoving(
  session: Session,
  by: Moving['by'],
  days: MovableDays,
  others: readonly Session[] = [],
): Moving {
  const position = sessionsOn(days, session.date).findIndex(({ id }) => id === session.id);
  return {
    session,
    others,
    by,
    isCopy: false,
    date: session.date,
    position: Math.max(position, 0),
    isOutside: false,
  };
}

const DAYS_OF: Readonly<Record<MoveCommand['type'], number>> = {
  left: -1,
  right: 1,
  'previous-week': -7,
  'next-week': 7,
  up: 0,
  down: 0,
  drop: 0,
  cancel: 0,
};

/** One step with the keys: along the days without an end, and up and down within the day. */
export function stepMoving(moving: Moving, { type }: MoveCommand, days: MovableDays): Moving {
  if (type === 'up') return { ...moving, position: Math.max(0, moving.position - 1) };
  if (type === 'down') return inDay({ ...moving, position: moving.position + 1 }, days);
  if (DAYS_OF[type] === 0) return moving;
  return inDay({ ...moving, date: addDays(moving.date, DAYS_OF[type]) }, days);
}

/** Would the drop change anything? */
export function hasMoved(moving: Moving, days: MovableDays): boolean {
  if (moving.isOutside) return false;
  if (moving.isCopy) return true;
  const start = startMoving(moving.session, moving.by, days);
  return start.date !== moving.date || start.position !== moving.position;
}

/**
 * The place among all sessions of the day that `position` among the movable ones stands for:
 * a session that was done is not shown as one of its own, but keeps its place.
 */
export function placeInDay(moving: Moving, all: readonly Session[], days: MovableDays): number {
  const next = staying(moving, sessionsOn(days, moving.date))[moving.position];
  const rest = staying(moving, all);
  return next ? rest.findIndex(({ id }) => id === next.id) : rest.length;
}

/** The sessions that are not lifted from the day over which `moving` is. */
export function staying(moving: Moving, sessions: readonly Session[]): readonly Session[] {
  return sessions.filter(({ id }) => !isLifted(moving, id));
}

/** Within its own day a session goes alone; a copy leaves everything where it is. */
export function isLifted(moving: Moving, id: number): boolean {
  if (moving.isCopy) return false;
  const isWithinDay = moving.date === moving.session.date;
  return liftedWith(isWithinDay ? { ...moving, others: [] } : moving).some(
    (session) => session.id === id,
  );
}

/**
 * The edits of a drop: those that share a day land beside each other, in the order that they had.
 * Without a `place` they come last.
 */
export function movingEdits(moving: Moving, place: number | undefined): readonly PlanEdit[] {
  const { session, date, isCopy } = moving;
  const type = isCopy ? 'copy' : 'move';
  if (date === session.date && !isCopy) {
    return [{ type, sessionId: session.id, date, position: place }];
  }
  const days = daysBetween(session.date, date);
  const group = inOrder(liftedWith(moving));
  const together = group.filter((other) => other.date === session.date);
  const edits = group.map((other): PlanEdit => {
    const at = together.indexOf(other);
    return {
      type,
      sessionId: other.id,
      date: addDays(other.date, days),
      ...(at >= 0 && place !== undefined && { position: place + at }),
    };
  });
  // A day is left before others come to it, so that the places stay what they are.
  return days > 0 ? lastDayFirst(edits) : edits;
}

function lastDayFirst(edits: readonly PlanEdit[]): readonly PlanEdit[] {
  const dateOf = (edit: PlanEdit) => ('date' in edit ? edit.date : '');
  return edits.toSorted((one, other) => dateOf(other).localeCompare(dateOf(one)));
}

function liftedWith({ session, others }: Moving): readonly Session[] {
  return [session, ...others.filter(({ id }) => id !== session.id)];
}

function sessionsOn(days: MovableDays, date: IsoDate): readonly Session[] {
  return days.find((day) => day.date === date)?.sessions ?? [];
}

function inDay(moving: Moving, days: MovableDays): Moving {
  const last = staying(moving, sessionsOn(days, moving.date)).length;
  return { ...moving, position: Math.min(moving.position, last) };
}
