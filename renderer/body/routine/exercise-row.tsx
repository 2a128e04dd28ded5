import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { RoutineEntry } from '../../../shared/routine/read-routine.ts';
import { NOT_GIVEN } from '../../../shared/routine/routine-exercise.ts';
import { useChange } from '../../data/use-change.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useBodyView } from '../view.ts';
import styles from './exercise-row.module.css';

/** One exercise: ticked by a press or the space bar; its steps on demand. */
export function ExerciseRow({ entry }: { entry: RoutineEntry }) {
  const { history, today } = useBodyView();
  const { mutate: tick } = useChange('routine.tick');
  const { mutate: untick } = useChange('routine.untick');
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const { exercise, name, dose, done, gate } = entry;
  const which = { athleteId: history.athlete.id, date: today, exercise };
  return (
    <li className={styles.exercise}>
      <div className={styles.row}>
        <Checkbox isSelected={done} onChange={(isDone) => (isDone ? tick(which) : untick(which))}>
          {name}
          <span className={styles.dose}>{doseWords(dose)}</span>
          {gate.status === 'shown' && gate.ask && <span className={styles.ask}>{gate.ask}</span>}
        </Checkbox>
        <Button
          size="small"
          variant="quiet"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          aria-label={`How: ${name}`}
          onPress={() => setIsOpen(!isOpen)}
        >
          How
          <ChevronDown className={styles.chevron} data-open={isOpen || undefined} aria-hidden />
        </Button>
      </div>
      <div id={detailsId} hidden={!isOpen}>
        {isOpen && <ExerciseDetails entry={entry} />}
      </div>
    </li>
  );
}

function ExerciseDetails({ entry }: { entry: RoutineEntry }) {
  const { steps, gap, source } = entry;
  return (
    <div className={styles.details}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {gap && <p>{gap}</p>}
      <p className={styles.source}>
        {source.authors}
        {source.year !== undefined && ` (${source.year})`}, <cite>{source.title}</cite>
      </p>
    </div>
  );
}

/** A dose that a document does not give is never filled in. */
function doseWords(dose: string): string {
  return dose === NOT_GIVEN ? 'dose not given' : dose;
}
