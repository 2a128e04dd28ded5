import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Activity } from '../../../shared/training/activity.ts';
import { fulfilments } from '../../../shared/training/fulfilment.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { Day } from '../../../shared/week/week.ts';

/** One card of a day. `plan` is the session that the activity fulfilled. */
export type DayItem =
  | { readonly type: 'done'; readonly activity: Activity; readonly plan?: Session | undefined }
  | { readonly type: 'planned'; readonly session: Session }
  | { readonly type: 'missed'; readonly session: Session };

/** The cards of a day: what was done by its start, then what is still planned, or was not done. */
export function dayItems(day: Day, today: IsoDate): readonly DayItem[] {
  const done = fulfilments(day.sessions, day.activities);
  const plans = new Map(
    day.sessions.flatMap((session) => {
      const activity = done.get(session.id);
      return activity ? [[activity.id, session] as const] : [];
    }),
  );
  const type = day.date < today ? 'missed' : 'planned';
  return [
    ...day.activities
      .toSorted(byStart)
      .map((activity) => ({ type: 'done' as const, activity, plan: plans.get(activity.id) })),
    ...day.sessions
      .filter(({ id }) => !done.has(id))
      .map((session) => ({ type, session }) as const),
  ];
}

/** Names a card for as long as its record lives, wherever it is moved. */
export function itemKey(item: DayItem): string {
  return item.type === 'done' ? `activity-${item.activity.id}` : `session-${item.session.id}`;
}

/** The session that a card can move, swap or take away. */
export function sessionOf(item: DayItem): Session | undefined {
  return item.type === 'done' ? undefined : item.session;
}

function byStart(one: Activity, other: Activity): number {
  return (one.startedAt ?? '').localeCompare(other.startedAt ?? '');
}
