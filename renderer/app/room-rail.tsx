import type { Athlete } from '../../shared/training/athlete.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { TimersWayBack } from '../body/routine/timer/timer-way-back.tsx';
import { keyOfRoom } from '../keys/screen-commands.ts';
import { Mark } from '../welcome/mark.tsx';
import { EmergencyButton } from './emergency-button.tsx';
import styles from './room-rail.module.css';
import { ROOM_ICONS, ROOM_NAMES, ROOMS, type Room, useRooms } from './rooms.ts';

type Props = {
  readonly athletes: readonly Athlete[];
  readonly athlete: Athlete;
  readonly choose: (id: AthleteId) => void;
};

/** The way between the rooms, at the edge of every one of them. Who trains alone sees no roster. */
export function RoomRail(people: Props) {
  const { room: open } = useRooms();
  const hasSeveralAthletes = people.athletes.length > 1;
  const shown = ROOMS.filter(
    (room) => room !== 'athletes' || hasSeveralAthletes || open === 'athletes',
  );
  return (
    <nav className={styles.rail} aria-label="Rooms">
      <Mark />
      {shown.map((room) => (
        <RoomButton key={room} room={room} />
      ))}
      <TimersWayBack {...people} />
      <EmergencyButton />
    </nav>
  );
}

function RoomButton({ room }: { room: Room }) {
  const { room: open, enter } = useRooms();
  const Icon = ROOM_ICONS[room];
  return (
    <button
      type="button"
      className={styles.room}
      aria-current={room === open ? 'page' : undefined}
      aria-keyshortcuts={keyOfRoom(room)}
      onClick={() => enter(room)}
    >
      <Icon aria-hidden="true" />
      {ROOM_NAMES[room]}
    </button>
  );
}
