import { useId, useMemo } from 'react';
import { readRoutine } from '../../../shared/routine/read-routine.ts';
import { FAMILIES } from '../../../shared/routine/routine-exercise.ts';
import section from '../section.module.css';
import { useBodyView } from '../view.ts';
import { AdherenceDots } from './adherence-dots.tsx';
import { CoursePart } from './course-part.tsx';
import { FamilyPart } from './family-part.tsx';
import { HiddenExercises } from './hidden-exercises.tsx';
import { dueWords } from './routine-words.ts';

/** The exercises of the documents: what is due today, ticked with a press, each with dose and source. */
export function RoutineSection() {
  const { history, today } = useBodyView();
  const routine = useMemo(() => readRoutine(history, today), [history, today]);
  const { due, exercises, adherence } = routine;
  const id = useId();
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <h3 id={id}>Routine</h3>
        <p className={section.aside}>{dueWords(due)}</p>
      </header>
      {due.paused === undefined ? (
        <>
          {FAMILIES.map((family) => (
            <FamilyPart
              key={family}
              family={family}
              entries={exercises.filter((one) => one.family === family)}
              isDue={due.families.some((wanted) => wanted === family)}
            />
          ))}
          <HiddenExercises entries={exercises} />
        </>
      ) : (
        <p className={section.stop}>{due.paused}</p>
      )}
      <AdherenceDots adherence={adherence} />
      <CoursePart routine={routine} />
    </section>
  );
}
