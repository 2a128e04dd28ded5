import { Check, Flag } from 'lucide-react';
import type { SeasonWorkout } from '../../../shared/season/season.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { SportIcon } from '../../ui/sport-icon.tsx';
import { useSeasonView } from '../view.ts';
import styles from './workout-chip.module.css';
import { isRace, workoutSize, workoutWords } from './workout-words.ts';

/** A workout in one line, or in two where the weeks are high. Dashes round what is planned. */
export function WorkoutChip({ workout }: { workout: SeasonWorkout }) {
  const { units } = useSeasonView().athlete;
  const { sport, status, racePriority } = workout;
  return (
    <span
      className={styles.chip}
      data-sport={sport}
      data-status={status}
      data-race={isRace(workout) || undefined}
      title={workoutWords(workout, units)}
    >
      {isRace(workout) ? <Flag aria-hidden className={styles.flag} /> : <SportIcon sport={sport} />}
      <span className={styles.name}>{workoutName(workout)}</span>
      <span className={styles.size}>
        {workoutSize(workout, units)}
        {status === 'done' && <Check aria-hidden className={styles.done} />}
      </span>
      {racePriority && <span className={styles.priority}>{racePriority}</span>}
    </span>
  );
}
