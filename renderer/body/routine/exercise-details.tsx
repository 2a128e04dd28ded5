import { ADHERENCE_WEEKS, type RoutineEntry } from '../../../shared/routine/read-routine.ts';
import { Drawing } from './drawing/drawing.tsx';
import styles from './exercise-row.module.css';

/** How an exercise goes, drawn and in words, and who describes it. */
export function ExerciseDetails({ entry }: { entry: RoutineEntry }) {
  const { exercise, steps, gap, source, daysTicked } = entry;
  return (
    <div className={styles.details}>
      <Drawing exercise={exercise} />
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {gap && <p>{gap}</p>}
      <p>
        Ticked on {daysTicked === 1 ? '1 day' : `${daysTicked} days`} of the last {ADHERENCE_WEEKS}{' '}
        weeks.
      </p>
      <p className={styles.source}>
        {source.authors}
        {source.year !== undefined && ` (${source.year})`}, <cite>{source.title}</cite>
      </p>
    </div>
  );
}
