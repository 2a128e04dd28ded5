import { useEffect, useEffectEvent } from 'react';
import { arrive } from '../app/arrival.ts';
import { useDialogs } from '../app/dialogs.ts';
import { useRooms } from '../app/rooms.ts';
import { isNumberTaken, isTaken } from './is-taken.ts';
import { roomForKey, type ScreenCommand, screenCommandFor } from './screen-commands.ts';
import { singleKeys } from './single-keys.ts';

/** What a room does for the keys. Every room opens another by its number and shows the list. */
export type ScreenActs = {
  readonly [Command in Exclude<ScreenCommand, 'show-shortcuts'>]?: () => void;
};

/** The keys that work wherever the focus is, but in a field, a dialog or a menu. */
export function useScreenKeys(acts: ScreenActs): void {
  const { open, show } = useDialogs();
  const { enter } = useRooms();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (open || event.defaultPrevented || isTaken(event.target)) return;
    const room = isNumberTaken(event.target) ? undefined : roomForKey(event, singleKeys());
    const command = screenCommandFor(event, singleKeys());
    const all = { ...acts, 'show-shortcuts': () => show({ type: 'shortcuts' }) };
    const act = room ? () => enter(room) : command && all[command];
    if (!act) return;
    event.preventDefault();
    if (room) arrive();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
