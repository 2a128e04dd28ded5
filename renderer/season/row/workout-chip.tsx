import type { SeasonWorkout } from '../../../shared/season/season.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { useSeasonView } from '../view.ts';
import { LineIcon } from './line-icon.tsx';
import styles from './workout-chip.module.css';
import { isRace, workoutSize, workoutWords } from './workout-words.ts';

/** A workout in one line, or in two where the weeks are high. Dashes round what is planned. */
export function WorkoutChip({ workout }: { workout: SeasonWorkout }) {
  const { units } = useSeasonView().athlete;
  const { sport, status, racePriority } = workout;
  return (
    <span
      aria-hidden
      className={styles.chip}
      data-sport={sport}
      data-status={status}
      data-race={isRace(workout) || undefined}
      title={workoutWords(workout, units)}
    >
      {isRace(workout) ? <LineIcon of="race" className={styles.flag} /> : <LineIcon of={sport} />}
      <span className={styles.name}>{workoutName(workout)}</span>
      <span className={styles.size}>
        {workoutSize(workout, units)}
        {status === 'done' && <LineIcon of="done" className={styles.done} />}
      </span>
      {racePriority && <span className={styles.priority}>{racePriority}</span>}
    </span>
  );
}
