import type { Session } from '../../../shared/training/session.ts';
import { formatLongDay } from '../../../shared/words/format.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import type { MovableDays, Moving } from './moving.ts';

export function movingHelp(session: Session): string {
  return `Moving ${workoutName(session)}. Arrow keys choose the day, Enter drops, Escape cancels.`;
}

/** `Saturday 21 November, place 2 of 3`. */
export function movingWords({ session, date, position }: Moving, days: MovableDays): string {
  const sessions = days.find((day) => day.date === date)?.sessions ?? [];
  const others = sessions.filter(({ id }) => id !== session.id).length;
  const place = others === 0 ? '' : `, place ${position + 1} of ${others + 1}`;
  return `${formatLongDay(date)}${place}`;
}
