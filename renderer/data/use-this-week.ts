import { useState } from 'react';
import { fromTemporal } from '../../shared/calendar/iso-date.ts';
import { weekOf } from '../../shared/calendar/iso-week.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import { useHistoryWindow } from './use-history-window.ts';

/** The entries around the week of today, by the host's clock; ours only serves to ask first. */
export function useThisWeek({ id, weekStart }: Athlete) {
  const [today, setToday] = useState(() => fromTemporal(Temporal.Now.plainDateISO()));
  const query = useHistoryWindow(id, weekOf(today, weekStart));
  const { data } = query;
  if (data && data.today !== today) setToday(data.today);
  return query;
}
