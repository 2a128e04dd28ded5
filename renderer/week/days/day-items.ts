import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Activity } from '../../../shared/training/activity.ts';
import { fulfilments } from '../../../shared/training/fulfilment.ts';
import { type LoggedTwice, loggedTwice } from '../../../shared/training/logged-twice.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { ActivityId } from '../../../shared/units/ids.ts';
import type { History } from '../../../shared/week/history.ts';
import type { Day } from '../../../shared/week/week.ts';

type UndoneItem = {
  readonly type: 'planned' | 'missed' | 'skipped';
  readonly session: Session;
};

type DoneItem = {
  readonly type: 'done';
  readonly activity: Activity;
  /** The session that it fulfilled. */
  readonly plan?: Session | undefined;
  /** Where it is perhaps the same workout as another card of the day. */
  readonly twice?: LoggedTwice | undefined;
};

/** One card of a day. */
export type DayItem = DoneItem | UndoneItem;

/** The session that each activity fulfilled: by the user's own word also one of another day. */
export type PlansDone = ReadonlyMap<ActivityId, Session>;

export function plansDone({ sessions, activities }: History): PlansDone {
  const done = fulfilments(sessions, activities);
  return new Map(
    sessions.flatMap((session) => {
      const activity = done.get(session.id);
      return activity ? [[activity.id, session] as const] : [];
    }),
  );
}

/** The cards of a day: what was done by its start, then what is still planned, or was not done. */
export function dayItems(day: Day, today: IsoDate, plans: PlansDone): readonly DayItem[] {
  const done = new Set([...plans.values()].map(({ id }) => id));
  const pairs = loggedTwice(day.activities);
  return [
    ...day.activities.toSorted(byStart).map((activity) => ({
      type: 'done' as const,
      activity,
      plan: plans.get(activity.id),
      twice: pairs.find((pair) => pair.recording === activity || pair.entry === activity),
    })),
    ...day.sessions
      .filter(({ id }) => !done.has(id))
      .map((session) => ({ type: typeOf(session, today), session })),
  ];
}

function typeOf({ date, skippedBecause }: Session, today: IsoDate): UndoneItem['type'] {
  if (skippedBecause !== undefined) return 'skipped';
  return date < today ? 'missed' : 'planned';
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
