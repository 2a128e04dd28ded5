import type { Athlete } from '../../../../shared/training/athlete.ts';
import type { AthleteId } from '../../../../shared/units/ids.ts';
import rail from '../../../app/room-rail.module.css';
import { useRooms } from '../../../app/rooms.ts';
import { focusTimer, isUnderWay, type OpenTimer, useOpenTimers } from './open-timers.ts';
import styles from './timer-way-back.module.css';
import { shortWords } from './timer-words.ts';

type Props = {
  readonly athletes: readonly Athlete[];
  readonly athlete: Athlete;
  readonly choose: (id: AthleteId) => void;
};

/** The way back to the timers that go on while another room or another athlete is open. */
export function TimersWayBack({ athletes, athlete, choose }: Props) {
  const { room, enter } = useRooms();
  const inSight = room === 'body' ? athlete.id : undefined;
  const away = useOpenTimers().filter(
    (open) => isUnderWay(open) && open.athleteId !== inSight && athletes.some(isOf(open)),
  );
  const goTo = (open: OpenTimer) => {
    focusTimer(open);
    if (open.athleteId !== athlete.id) choose(open.athleteId);
    enter('body');
  };
  return away.map((open) => {
    const whose = open.athleteId === athlete.id ? undefined : athletes.find(isOf(open));
    const name = `Timer: ${open.name}${whose ? `, ${whose.name}` : ''}, back to it`;
    return (
      <button
        key={`${open.athleteId} ${open.exercise}`}
        type="button"
        className={`${rail.room} ${styles.way}`}
        aria-label={name}
        title={name}
        onClick={() => goTo(open)}
      >
        <span className={styles.left} aria-hidden="true">
          {shortWords(open.timer)}
        </span>
        Timer
      </button>
    );
  });
}

function isOf({ athleteId }: OpenTimer) {
  return ({ id }: Athlete) => id === athleteId;
}
