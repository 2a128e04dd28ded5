import { useEffect, useEffectEvent } from 'react';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import { useDialogs } from '../app/dialogs.ts';
import { useChange } from '../data/use-change.ts';
import { singleKeys } from '../keys/single-keys.ts';
import { type WeekCommand, weekCommandFor } from '../week/keyboard/commands.ts';
import { isTaken } from '../week/use-week-commands.ts';

/** The keys of the week that mean something here too: undo, redo, log pain, the list of keys. */
export function useBodyCommands(window: HistoryWindow): void {
  const { open, show } = useDialogs();
  const { mutate: undo } = useChange('change.undo');
  const { mutate: redo } = useChange('change.redo');
  const { changes, history } = window;
  const whose = { athleteId: history.athlete.id };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (open || event.defaultPrevented || isTaken(event.target)) return;
    const act: { readonly [Command in WeekCommand]?: () => void } = {
      undo: () => changes.undo !== undefined && undo(whose),
      redo: () => changes.redo !== undefined && redo(whose),
      'log-pain': () => show({ type: 'symptom', window }),
      'show-shortcuts': () => show({ type: 'shortcuts' }),
    };
    const command = weekCommandFor(event, singleKeys());
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
