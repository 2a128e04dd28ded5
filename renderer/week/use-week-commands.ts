import { useEffect, useEffectEvent } from 'react';
import { type IsoWeek, weekOf } from '../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import { useDialogs } from '../app/dialogs.ts';
import { singleKeys } from '../keys/single-keys.ts';
import { type WeekCommand, weekCommandFor } from './keyboard/commands.ts';
import type { WeekActions } from './use-week-actions.ts';

type CommandMeans = {
  readonly window: HistoryWindow;
  readonly actions: WeekActions;
  readonly goToWeek: (week: IsoWeek) => void;
  readonly stepWeeks: (weeks: number) => void;
  readonly findAnything: () => void;
};

/** Where keys belong to what has the focus: fields, dialogs and menus. */
const KEYS_ARE_TAKEN =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';

/** The keys that work wherever the focus is. Those of days and cards are in the days grid. */
export function useWeekCommands(means: CommandMeans): void {
  const { window, actions, goToWeek, stepWeeks } = means;
  const { open, show } = useDialogs();
  const { today, history } = window;
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (open || event.defaultPrevented || isTaken(event.target)) return;
    const act: Record<WeekCommand, () => void> = {
      undo: actions.undo,
      redo: actions.redo,
      today: () => goToWeek(weekOf(today, history.athlete.weekStart)),
      'previous-week': () => stepWeeks(-1),
      'next-week': () => stepWeeks(1),
      'log-pain': () => actions.logPain(today),
      'show-shortcuts': () => show({ type: 'shortcuts' }),
      'find-anything': means.findAnything,
      add: () => actions.addSession(today),
    };
    const command = weekCommandFor(event, singleKeys());
    if (!command) return;
    event.preventDefault();
    act[command]();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** Does the key belong to what has the focus, rather than to the screen? */
export function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(KEYS_ARE_TAKEN) !== null;
}
