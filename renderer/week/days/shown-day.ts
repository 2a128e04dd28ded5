import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { weekDates } from '../../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';

/**
 * The day for what is planned without pointing at one: today while the week on screen holds it,
 * else its first day, so that what was planned comes into sight.
 */
export function shownDay({
  week,
  today,
  history,
}: Pick<HistoryWindow, 'week' | 'today' | 'history'>): IsoDate {
  const dates = weekDates(week, history.athlete.weekStart);
  return dates.includes(today) ? today : dates[0];
}
