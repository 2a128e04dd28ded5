import { earlier, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Activity, DoneWorkout } from '../../../shared/training/activity.ts';
import type { PlannedWorkout, Session } from '../../../shared/training/session.ts';
import { ActivityId, SessionId } from '../../../shared/units/ids.ts';
import type { History } from '../../../shared/week/history.ts';

/** An activity as the form describes it; an imported one may have no kind yet. */
export type LoggedWorkout = Omit<DoneWorkout, 'kind'> & Pick<Activity, 'kind'>;

/** The history as it would be with this session in it, in the place of `edited` if that is given. */
export function withSession(
  history: History,
  workout: PlannedWorkout,
  edited?: Session | undefined,
): History {
  const { sessions, athlete } = history;
  const id = edited?.id ?? SessionId.parse(nextNumber(sessions));
  const position = edited?.position ?? endOfDay(sessions, workout.date);
  // A run that was swapped and then edited is still a swapped run.
  const { swappedFrom, plannedFor, skippedBecause } = edited ?? {};
  const kept = { swappedFrom, plannedFor, skippedBecause };
  const session = { ...workout, id, athleteId: athlete.id, position, ...kept };
  return { ...history, sessions: placed(sessions, session) };
}

/** The history as it would be with this activity in it, in the place of `edited` if that is given. */
export function withActivity(
  history: History,
  workout: LoggedWorkout,
  edited?: Activity | undefined,
): History {
  const { activities, athlete, firstActivityDate = workout.date } = history;
  const id = edited?.id ?? ActivityId.parse(nextNumber(activities));
  const { startedAt, averageHeartRate, origin, fulfils } = edited ?? {};
  const kept = { startedAt, averageHeartRate, origin, fulfils };
  const activity = { ...workout, id, athleteId: athlete.id, ...kept };
  return {
    ...history,
    firstActivityDate: earlier(firstActivityDate, workout.date),
    activities: placed(activities, activity),
  };
}

function placed<Entry extends { readonly id: number }>(entries: readonly Entry[], entry: Entry) {
  return entries.some(({ id }) => id === entry.id)
    ? entries.map((other) => (other.id === entry.id ? entry : other))
    : [...entries, entry];
}

function nextNumber(entries: readonly { readonly id: number }[]): number {
  return entries.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
}

function endOfDay(sessions: readonly Session[], date: IsoDate): number {
  return sessions.filter((session) => session.date === date).length;
}
