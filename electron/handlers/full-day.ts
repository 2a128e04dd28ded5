import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { formatDay, formatDuration } from '../../shared/words/format.ts';
import { workoutName } from '../../shared/words/workout-name.ts';

const SECONDS_IN_A_DAY = 86_400;
/** More names than these are not read. */
const NAMED = 3;

type Timed = Parameters<typeof workoutName>[0] & {
  readonly date: IsoDate;
  readonly durationSeconds: number;
};

/** Refuses a workout for which its day has no room: `others` are what the day holds already. */
export function refuseOverfullDay(
  workout: Timed,
  others: readonly Timed[],
  said: 'planned' | 'logged',
): void {
  const taken = others.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
  if (taken + workout.durationSeconds <= SECONDS_IN_A_DAY) return;
  const reason = `${formatDay(workout.date)} has ${formatDuration(taken)} ${said} already: ${namesOf(others)}. With ${formatDuration(workout.durationSeconds)} more it would hold over 24 hours`;
  throw new Refusal(
    'invalid-input',
    `${workoutName(workout)} was not ${said}. ${reason}. Shorten it or choose another day.`,
    [{ field: 'durationSeconds', reason }],
  );
}

function namesOf(others: readonly Timed[]): string {
  const named = others
    .slice(0, NAMED)
    .map((other) => `${workoutName(other)} (${formatDuration(other.durationSeconds)})`)
    .join(', ');
  return others.length > NAMED ? `${named} and ${others.length - NAMED} more` : named;
}
