import type { RoutineEntry } from '../../../shared/routine/read-routine.ts';
import silent from '../../week/flags/silent-rules.module.css';
import { Fold } from '../fold.tsx';

/** Exercises that logged signs speak against, folded away, each with the reason. */
export function HiddenExercises({ entries }: { entries: readonly RoutineEntry[] }) {
  const hidden = entries.flatMap(({ exercise, name, gate }) =>
    gate.status === 'hidden' ? [{ exercise, name, reason: gate.reason }] : [],
  );
  if (hidden.length === 0) return null;
  return (
    <Fold title="Not shown for now" count={hidden.length}>
      <dl className={silent.list}>
        {hidden.map(({ exercise, name, reason }) => (
          <div key={exercise}>
            <dt>{name}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
