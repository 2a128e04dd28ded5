import { createContext, use } from 'react';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { IsoWeek } from '../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { WeekNumber } from './data/week-numbers.ts';

/** What every part of the season looks at. Stays the same while the season scrolls. */
export type SeasonView = {
  readonly athlete: Athlete;
  readonly today: IsoDate;
  readonly window: HistoryWindow;
  readonly openWeek: (week: IsoWeek) => void;
  /** Opens the menu of a week beside the element that asks for it. */
  readonly openMenu: (week: WeekNumber, beside: Element) => void;
};

export const SeasonViewContext = createContext<SeasonView | undefined>(undefined);

export function useSeasonView(): SeasonView {
  const view = use(SeasonViewContext);
  if (!view) throw new Error('A part of the season was shown outside of it.');
  return view;
}
