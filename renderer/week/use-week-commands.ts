import { type IsoWeek, weekOf } from '../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import { useScreenKeys } from '../keys/use-screen-keys.ts';
import { shownDay } from './days/shown-day.ts';
import type { WeekActions } from './use-week-actions.ts';

type CommandMeans = {
  readonly window: HistoryWindow;
  readonly actions: WeekActions;
  readonly goToWeek: (week: IsoWeek) => void;
  readonly stepWeeks: (weeks: number) => void;
  readonly findAnything: () => void;
};

/** The keys that work wherever the focus is. Those of days and cards are in the days grid. */
export function useWeekCommands(means: CommandMeans): void {
  const { window, actions, goToWeek, stepWeeks } = means;
  const { today, history } = window;
  useScreenKeys({
    undo: actions.undo,
    redo: actions.redo,
    today: () => goToWeek(weekOf(today, history.athlete.weekStart)),
    'previous-week': () => stepWeeks(-1),
    'next-week': () => stepWeeks(1),
    'log-pain': () => actions.logPain(today),
    'find-anything': means.findAnything,
    add: () => actions.addSession(shownDay(window)),
  });
}
