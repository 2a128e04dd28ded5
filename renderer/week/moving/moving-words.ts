import type { Session } from '../../../shared/training/session.ts';
import { formatLongDay } from '../../../shared/words/format.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { type MovableDays, type Moving, staying } from './moving.ts';

export function movingHelp({ session, others }: Moving): string {
  const what = movedName(session, others);
  return `Moving ${what}. Arrow keys choose the day, with Alt they copy; Enter drops, Escape cancels.`;
}

/** `Easy run`, or `Easy run and 2 more`. */
export function movedName(session: Session, others: readonly Session[]): string {
  const more = others.filter(({ id }) => id !== session.id).length;
  return more === 0 ? workoutName(session) : `${workoutName(session)} and ${more} more`;
}

/** `Saturday 21 November, place 2 of 3`. */
export function movingWords(moving: Moving, days: MovableDays): string {
  const { date, position, isCopy } = moving;
  const rest = staying(moving, days.find((day) => day.date === date)?.sessions ?? []).length;
  const place = rest === 0 ? '' : `, place ${position + 1} of ${rest + 1}`;
  return `${isCopy ? 'Copy to ' : ''}${formatLongDay(date)}${place}`;
}
