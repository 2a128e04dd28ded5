import type { IsoDate } from '../../calendar/iso-date.ts';
import type { Workout } from '../../training/workout.ts';
import type { Situation } from '../rule.ts';

/** The planned runs from `date` to the end of the week, in order. */
export function plannedRunsFrom({ dates, runs }: Situation, date: IsoDate): readonly Workout[] {
  return runs.filter((run) => run.status === 'planned' && run.date >= date && run.date >= dates[0]);
}
