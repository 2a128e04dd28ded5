import { useEffect, useEffectEvent } from 'react';
import type { Roster } from '../../shared/roster/overview.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { useDialogs } from '../app/dialogs.ts';
import { ROOM_NAMES, ROOMS, useRooms } from '../app/rooms.ts';
import { singleKeys } from '../keys/single-keys.ts';
import { type WeekCommand, weekCommandFor } from '../week/keyboard/commands.ts';
import { isTaken } from '../week/use-week-commands.ts';

/** The keys that mean something among all athletes: find anybody, and the list of keys. */
export function useAthletesCommands({ athletes }: Roster, open: (id: AthleteId) => void): void {
  const { open: dialog, show } = useDialogs();
  const { enter } = useRooms();
  const items = () => [
    ...athletes.map(({ athlete: { id, name } }) => ({
      id: `athlete-${id}`,
      label: `Athlete: ${name}`,
      act: () => open(id),
    })),
    ...ROOMS.filter((room) => room !== 'athletes').map((room) => ({
      id: room,
      label: `Open ${ROOM_NAMES[room]}`,
      act: () => enter(room),
    })),
    { id: 'create', label: 'New athlete', act: () => show({ type: 'athlete' }) },
  ];
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (dialog || event.defaultPrevented || isTaken(event.target)) return;
    const act: { readonly [Command in WeekCommand]?: () => void } = {
      'find-anything': () => show({ type: 'palette', items: items(), itemsFor: () => [] }),
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
