import type { Roster } from '../../shared/roster/overview.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { useDialogs } from '../app/dialogs.ts';
import { ROOM_NAMES, ROOMS, useRooms } from '../app/rooms.ts';
import { useScreenKeys } from '../keys/use-screen-keys.ts';

/** The keys that mean something among all athletes: find anybody, another room, the list of keys. */
export function useAthletesCommands({ athletes }: Roster, open: (id: AthleteId) => void): void {
  const { show } = useDialogs();
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
  useScreenKeys({
    'find-anything': () => show({ type: 'palette', items: items(), itemsFor: () => [] }),
  });
}
