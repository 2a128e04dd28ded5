import { ChevronDown, Timer } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { RoutineEntry } from '../../../shared/routine/read-routine.ts';
import { NOT_GIVEN } from '../../../shared/routine/routine-exercise.ts';
import { timedDose } from '../../../shared/routine/timer/timer-step.ts';
import { useChange } from '../../data/use-change.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useBodyView } from '../view.ts';
import { ExerciseDetails } from './exercise-details.tsx';
import styles from './exercise-row.module.css';
import { closeTimer, openTimer, useOpenTimer } from './timer/open-timers.ts';
import { TimerPanel } from './timer/timer-panel.tsx';

/** One exercise: ticked by a press or the space bar; its steps and its timer on demand. */
export function ExerciseRow({ entry }: { entry: RoutineEntry }) {
  const { history, today } = useBodyView();
  const { mutate: tick } = useChange('routine.tick');
  const { mutate: untick } = useChange('routine.untick');
  const [isOpen, setIsOpen] = useState(false);
  const buttons = useRef<HTMLSpanElement>(null);
  const detailsId = useId();
  const { exercise, name, dose, done, gate } = entry;
  const timed = timedDose(exercise);
  const one = { athleteId: history.athlete.id, exercise };
  const which = { ...one, date: today };
  const open = useOpenTimer(one);
  const close = () => {
    closeTimer(one);
    buttons.current?.querySelector('button')?.focus();
  };
  return (
    <li className={styles.exercise}>
      <div className={styles.row}>
        <Checkbox isSelected={done} onChange={(isDone) => (isDone ? tick(which) : untick(which))}>
          {name}
          <span className={styles.dose}>{doseWords(dose)}</span>
          {gate.status === 'shown' && gate.ask && <span className={styles.ask}>{gate.ask}</span>}
        </Checkbox>
        <span ref={buttons} className={styles.buttons}>
          {timed && (
            <IconButton
              size="small"
              label={`Time it: ${name}`}
              aria-expanded={open !== undefined}
              onPress={() => (open ? closeTimer(one) : openTimer(one, name))}
            >
              <Timer aria-hidden="true" />
            </IconButton>
          )}
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
        </span>
      </div>
      {timed && open && (
        <TimerPanel open={open} dose={timed} isDone={done} tick={() => tick(which)} close={close} />
      )}
      <div id={detailsId} hidden={!isOpen}>
        {isOpen && <ExerciseDetails entry={entry} />}
      </div>
    </li>
  );
}

/** A dose that a document does not give is never filled in. */
function doseWords(dose: string): string {
  return dose === NOT_GIVEN ? 'dose not given' : dose;
}
