import { useEffect, useEffectEvent } from 'react';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import { useDialogs } from '../app/dialogs.ts';
import { useChange } from '../data/use-change.ts';
import { type WeekCommand, weekCommandFor } from '../week/keyboard/commands.ts';
import { isTaken } from '../week/use-week-commands.ts';

type Means = {
  readonly window: HistoryWindow;
  readonly today: () => void;
  readonly stepWeeks: (weeks: number) => void;
};

/** The keys of the week that mean something here too, wherever the focus is. */
export function useSeasonCommands({ window, today, stepWeeks }: Means): void {
  const { open, show } = useDialogs();
  const { mutate: undo } = useChange('change.undo');
  const { mutate: redo } = useChange('change.redo');
  const { changes, history } = window;
  const whose = { athleteId: history.athlete.id };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (open || event.defaultPrevented || isTaken(event.target)) return;
    const act: { readonly [Command in WeekCommand]?: () => void } = {
      today,
      'previous-week': () => stepWeeks(-1),
      'next-week': () => stepWeeks(1),
      undo: () => changes.undo !== undefined && undo(whose),
      redo: () => changes.redo !== undefined && redo(whose),
      'log-pain': () => show({ type: 'symptom', window }),
      'show-shortcuts': () => show({ type: 'shortcuts' }),
    };
    const command = weekCommandFor(event);
    const perform = command && act[command];
    if (!perform) return;
    event.preventDefault();
    perform();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
