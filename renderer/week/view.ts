import { createContext, use } from 'react';
import type { IsoWeek } from '../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import type { Units } from '../../shared/units/units.ts';
import type { Week } from '../../shared/week/week.ts';
import type { SortedFlags } from './flags/sort-flags.ts';
import type { WeekActions } from './use-week-actions.ts';

/** What every part of the week screen looks at. */
export type WeekView = {
  readonly window: HistoryWindow;
  readonly week: Week;
  readonly units: Units;
  readonly flags: SortedFlags;
  readonly actions: WeekActions;
  readonly goToWeek: (week: IsoWeek) => void;
  readonly stepWeeks: (weeks: number) => void;
};

export const WeekViewContext = createContext<WeekView | undefined>(undefined);

export function useWeekView(): WeekView {
  const view = use(WeekViewContext);
  if (!view) throw new Error('A part of the week screen was shown outside of it.');
  return view;
}
