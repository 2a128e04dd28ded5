import type { Workout } from '../../training/workout.ts';
import type { Remedy, Subject } from '../flag.ts';

/** What a flag about this workout marks. */
export function subjectOf(workout: Workout): Subject {
  return workout.status === 'planned'
    ? { type: 'session', id: workout.id }
    : { type: 'activity', id: workout.id };
}

/** A planned run can be swapped; what is done is done. */
export function swapOf(workout: Workout): readonly Remedy[] {
  if (workout.status !== 'planned' || workout.sport !== 'run') return [];
  return [{ type: 'swap', sessionId: workout.id }];
}

/** A planned run can be made flat and easy. */
export function easeOf(workout: Workout): readonly Remedy[] {
  if (workout.status !== 'planned' || workout.sport !== 'run') return [];
  return [{ type: 'ease', sessionId: workout.id }];
}

/** A planned workout can have a warm-up before it. */
export function warmUpOf(workout: Workout): readonly Remedy[] {
  return workout.status === 'planned' ? [{ type: 'add-warm-up', sessionId: workout.id }] : [];
}
