import type { Session } from '../../../shared/training/session.ts';
import type { SessionId } from '../../../shared/units/ids.ts';
import type { MovableDays } from '../moving/moving.ts';

/** Sessions that are chosen together. A range goes on from `anchor`. */
export type Selection = {
  readonly ids: ReadonlySet<SessionId>;
  readonly anchor?: SessionId | undefined;
};

export const NOTHING_SELECTED: Selection = { ids: new Set() };

/** With the session in it, or without it when it was. */
export function toggled({ ids }: Selection, { id }: Session): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** All from the anchor to this session, day by day; the session alone when there is no anchor. */
export function extendedTo({ anchor }: Selection, to: Session, days: MovableDays): Selection {
  const order = days.flatMap(({ sessions }) => sessions.map(({ id }) => id));
  const from = anchor !== undefined && order.includes(anchor) ? anchor : to.id;
  const [first = 0, last = 0] = [order.indexOf(from), order.indexOf(to.id)].toSorted(
    (one, other) => one - other,
  );
  return { ids: new Set(order.slice(first, last + 1)), anchor: from };
}

export function allOf(days: MovableDays): Selection {
  return { ids: new Set(days.flatMap(({ sessions }) => sessions.map(({ id }) => id))) };
}

/** Those of the week on screen, in order. */
export function selectedIn({ ids }: Selection, days: MovableDays): readonly Session[] {
  return days.flatMap(({ sessions }) => sessions.filter(({ id }) => ids.has(id)));
}

/** What an action on this session is done to: the selection when it is part of one, else itself. */
export function actedOn(
  session: Session,
  selection: Selection,
  days: MovableDays,
): readonly Session[] {
  const selected = selectedIn(selection, days);
  return selected.some(({ id }) => id === session.id) ? selected : [session];
}
