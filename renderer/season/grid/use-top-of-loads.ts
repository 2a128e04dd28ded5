import { useState } from 'react';
import type { SeasonWeek } from '../../../shared/season/season.ts';
import { type FindWeek, pageOf, WEEKS_IN_A_PAGE } from '../data/season-pages.ts';
import type { SeasonWeeks } from '../data/season-years.ts';
import { topOfLoads } from '../row/day-load.ts';

/**
 * The top of the sparklines in AU: that of the half year at which the season was opened. It then
 * stays, so that weeks can be compared while they scroll by.
 */
export function useTopOfLoads(find: FindWeek, { first }: SeasonWeeks): number {
  const [kept, setKept] = useState<number>();
  if (kept !== undefined) return kept;
  const page = weeksOfPage(find, first);
  const top = topOfLoads(page);
  if (page.length > 0) setKept(top);
  return top;
}

function weeksOfPage(find: FindWeek, week: number): readonly SeasonWeek[] {
  const first = pageOf(week) * WEEKS_IN_A_PAGE;
  return Array.from({ length: WEEKS_IN_A_PAGE }, (_, index) => find(first + index) ?? []).flat();
}
