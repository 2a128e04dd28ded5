import { useId, useMemo } from 'react';
import {
  type ReturnPlan,
  returnPlan,
} from '../../../shared/planning/return-to-running/return-plan.ts';
import { formatDay } from '../../../shared/words/format.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { useChange } from '../../data/use-change.ts';
import { Button } from '../../ui/button.tsx';
import section from '../section.module.css';
import { useBodyView } from '../view.ts';
import styles from './return-section.module.css';

type Steps = Extract<ReturnPlan, { status: 'steps' }>;

/** The way back to running after a break; nothing where there was none. */
export function ReturnSection() {
  const { history, week, today } = useBodyView();
  const plan = useMemo(() => returnPlan(history, week, today), [history, week, today]);
  const id = useId();
  if (plan.status === 'no-break' || plan.status === 'not-enough-data') return null;
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <h3 id={id}>Back to running</h3>
        {plan.status === 'steps' && <p className={section.aside}>{plan.words.seen}</p>}
      </header>
      {plan.status === 'steps' ? <StepsAhead plan={plan} /> : <Stopped plan={plan} />}
    </section>
  );
}

function Stopped({ plan }: { plan: Extract<ReturnPlan, { status: 'stopped-by-signs' }> }) {
  return (
    <div className={section.stop}>
      <p>
        <strong>{plan.title}</strong>
      </p>
      <p>{plan.words.seen}</p>
      <p>{plan.words.next}</p>
    </div>
  );
}

function StepsAhead({ plan }: { plan: Steps }) {
  const { words, edits, sources } = plan;
  return (
    <>
      <p className={section.note}>
        <strong>{words.next}</strong>
      </p>
      <ul className={styles.steps}>
        {words.steps.map(({ step, what, why }) => (
          <li key={step}>
            <p>{what}</p>
            <p className={styles.why}>{why}</p>
          </li>
        ))}
      </ul>
      {edits.length > 0 && <PlanSteps plan={plan} />}
      {words.notes.map((note) => (
        <p key={note} className={section.small}>
          {note}
        </p>
      ))}
      <p className={section.small}>Sources: {sources.map(({ authors }) => authors).join('; ')}.</p>
    </>
  );
}

/** The days that the steps would take, and the button that plans them as one change. */
function PlanSteps({ plan }: { plan: Steps }) {
  const { history, week } = useBodyView();
  const { mutate: planNow, isPending } = useChange('return.plan');
  const days = plan.edits.flatMap((edit) => (edit.type === 'plan' ? [edit.workout] : []));
  return (
    <div className={styles.plan}>
      <ul className={styles.days} aria-label="Would be planned">
        {days.map((workout) => (
          <li key={`${workout.date} ${workout.returnStep}`}>
            <span className={styles.day}>{formatDay(workout.date)}</span> {workoutName(workout)}
          </li>
        ))}
      </ul>
      <Button
        variant="primary"
        isDisabled={isPending}
        onPress={() => planNow({ athleteId: history.athlete.id, week })}
      >
        Plan these
      </Button>
    </div>
  );
}
