import type { PlannedWorkout, Session } from '../../shared/training/session.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { Database } from '../database/open-database.ts';
import type { RowWriter } from '../database/row-writer.ts';
import { refuseOverfullDay } from './full-day.ts';

/** Plans a workout as the last of its day, if the day has room for it. */
export function planOn(
  { sessions }: Database,
  write: RowWriter,
  athleteId: AthleteId,
  workout: PlannedWorkout,
): Session {
  const day = sessions.between(athleteId, workout.date, workout.date);
  refuseOverfullDay(workout, day, 'planned');
  return sessions.add(write, { ...workout, athleteId, position: day.length });
}
