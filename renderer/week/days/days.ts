import type { History } from '../../../shared/week/history.ts';
import type { Day, Week } from '../../../shared/week/week.ts';
import { addStop, type Grid } from '../keyboard/grid.ts';
import type { MovableDays } from '../moving/moving.ts';
import { type DayItem, dayItems, itemKey, plansDone, sessionOf } from './day-items.ts';

/** A day as the screen shows it. */
export type ShownDay = {
  readonly day: Day;
  readonly items: readonly DayItem[];
  readonly when: 'past' | 'today' | 'ahead';
};

export function shownDays({ days, today }: Week, history: History): readonly ShownDay[] {
  const plans = plansDone(history);
  return days.map((day) => ({
    day,
    items: dayItems(day, today, plans),
    when: day.date === today ? 'today' : day.date < today ? 'past' : 'ahead',
  }));
}

/** Where the arrow keys can go. */
export function gridOf(days: readonly ShownDay[]): Grid {
  return days.map(({ day, items }) => ({
    date: day.date,
    stops: [...items.map(itemKey), addStop(day.date)],
  }));
}

export function movableDays(days: readonly ShownDay[]): MovableDays {
  return days.map(({ day, items }) => ({
    date: day.date,
    sessions: items.flatMap((item) => sessionOf(item) ?? []),
  }));
}

/** The card with that key. */
export function itemOf(days: readonly ShownDay[], key: string): DayItem | undefined {
  return days.flatMap(({ items }) => items).find((item) => itemKey(item) === key);
}
