import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { MoveCommand } from '../keyboard/commands.ts';

/** A session that is being moved: where it would land, as the n-th planned session of a day. */
export type Moving = {
  readonly session: Session;
  readonly by: 'keyboard' | 'pointer';
  readonly date: IsoDate;
  readonly position: number;
};

/** The sessions of each day of the week that can be moved past, in order. */
export type MovableDays = readonly {
  readonly date: IsoDate;
  readonly sessions: readonly Session[];
}[];

/** A move that has begun: the session still lies where it was. */
export function startMoving(session: Session, by: Moving['by'], days: MovableDays): Moving {
  const ofDay = days.find(({ date }) => date === session.date)?.sessions ?? [];
  const position = ofDay.findIndex(({ id }) => id === session.id);
  return { session, by, date: session.date, position: Math.max(position, 0) };
}

/** One arrow step; stays at the edges of the week and of the day. */
export function stepMoving(moving: Moving, { type }: MoveCommand, days: MovableDays): Moving {
  const day = days.findIndex(({ date }) => date === moving.date);
  if (type === 'up') return { ...moving, position: Math.max(0, moving.position - 1) };
  if (type === 'down') {
    return { ...moving, position: clampPosition(moving, moving.date, moving.position + 1, days) };
  }
  const target = days[type === 'left' ? day - 1 : day + 1];
  if ((type !== 'left' && type !== 'right') || !target) return moving;
  return {
    ...moving,
    date: target.date,
    position: clampPosition(moving, target.date, moving.position, days),
  };
}

/** Would the drop change anything? */
export function hasMoved(moving: Moving, days: MovableDays): boolean {
  const start = startMoving(moving.session, moving.by, days);
  return start.date !== moving.date || start.position !== moving.position;
}

/**
 * The place among all sessions of the day that `position` among the movable ones stands for:
 * a session that was done is not shown as one of its own, but keeps its place.
 */
export function placeInDay(moving: Moving, all: readonly Session[], days: MovableDays): number {
  const shown = others(moving, days.find(({ date }) => date === moving.date)?.sessions ?? []);
  const next = shown[moving.position];
  const rest = others(moving, all);
  return next ? rest.findIndex(({ id }) => id === next.id) : rest.length;
}

function others({ session }: Moving, sessions: readonly Session[]): readonly Session[] {
  return sessions.filter(({ id }) => id !== session.id);
}

function clampPosition(moving: Moving, date: IsoDate, position: number, days: MovableDays): number {
  const sessions = days.find((day) => day.date === date)?.sessions ?? [];
  return Math.min(position, others(moving, sessions).length);
}
