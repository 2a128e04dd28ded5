import { ChevronRight } from 'lucide-react';
import type { RoutineEntry } from '../../../shared/routine/read-routine.ts';
import silent from '../../week/flags/silent-rules.module.css';

/** Exercises that logged signs speak against, folded away, each with the reason. */
export function HiddenExercises({ entries }: { entries: readonly RoutineEntry[] }) {
  const hidden = entries.flatMap(({ exercise, name, gate }) =>
    gate.status === 'hidden' ? [{ exercise, name, reason: gate.reason }] : [],
  );
  if (hidden.length === 0) return null;
  return (
    <details className={silent.details}>
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        <span>Not shown for now</span>
        <span className={silent.count}>{hidden.length}</span>
      </summary>
      <dl className={silent.list}>
        {hidden.map(({ exercise, name, reason }) => (
          <div key={exercise}>
            <dt>{name}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
