import type { RoutineEntry } from '../../../shared/routine/read-routine.ts';
import { FAMILY_NAMES, type Family } from '../../../shared/routine/routine-exercise.ts';
import { useBodyView } from '../view.ts';
import { ExerciseRow } from './exercise-row.tsx';
import styles from './family-part.module.css';

type Props = {
  readonly family: Family;
  readonly entries: readonly RoutineEntry[];
  readonly isDue: boolean;
};

/** The exercises of one kind: when it is due, any of them will do. */
export function FamilyPart({ family, entries, isDue }: Props) {
  const { athlete } = useBodyView().history;
  const shown = entries.filter(({ gate }) => gate.status === 'shown');
  if (shown.length === 0) return null;
  const isDone = shown.some(({ done }) => done);
  return (
    <div className={styles.family}>
      <h4 className={styles.name}>
        {FAMILY_NAMES[family]}
        {isDue && <span className={styles.due}>due: any of them</span>}
        {isDone && <span className={styles.done}>done today</span>}
      </h4>
      <ul>
        {shown.map((entry) => (
          // Another athlete's timer is another timer.
          <ExerciseRow key={`${athlete.id} ${entry.exercise}`} entry={entry} />
        ))}
      </ul>
    </div>
  );
}
