import { useEffect, useRef } from 'react';
import type { Week } from '../../../shared/week/week.ts';
import { announce } from '../../data/announcements.ts';
import { flagNews } from './flag-news.ts';

/** After the change itself has been announced, so that neither cuts the other off. */
const AFTER_THE_CHANGE_MS = 700;

/** Tells screen readers how the flags of the week on screen changed. */
export function useFlagNews(week: Week): void {
  const last = useRef(week);
  useEffect(() => {
    const before = last.current;
    last.current = week;
    if (before.week !== week.week || before.athleteId !== week.athleteId) return;
    const news = flagNews(before.flags, week.flags);
    if (!news) return;
    const timer = setTimeout(() => announce(news), AFTER_THE_CHANGE_MS);
    return () => clearTimeout(timer);
  }, [week]);
}
