import { IsoDate } from '../../shared/calendar/iso-date.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { PlannedWorkout, Session } from '../../shared/training/session.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { formatDay } from '../../shared/words/format.ts';
import { workoutName } from '../../shared/words/workout-name.ts';
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
  refuseBeyondTheYears(workout);
  const day = sessions.between(athleteId, workout.date, workout.date);
  refuseOverfullDay(workout, day, 'planned');
  return sessions.add(write, { ...workout, athleteId, position: day.length });
}

/** A template or a repeat that began within the years may go on past their end. */
function refuseBeyondTheYears(workout: PlannedWorkout): void {
  const parsed = IsoDate.safeParse(workout.date);
  if (parsed.success) return;
  const reason = parsed.error.issues.map(({ message }) => message).join('; ');
  throw new Refusal(
    'invalid-input',
    `${workoutName(workout)} was not planned on ${formatDay(workout.date)}, ${workout.date.slice(0, 4)}: a day ${reason}. Nothing was changed. Choose an earlier day or fewer weeks.`,
    [{ field: 'date', reason }],
  );
}
