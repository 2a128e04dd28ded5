import type { Session } from '../training/session.ts';
import type { SessionId } from '../units/ids.ts';
import type { Units } from '../units/units.ts';
import { formatDay, formatDistance, formatDuration } from '../words/format.ts';
import { SPORT_NAMES, SURFACE_NAMES } from '../words/names.ts';
import { workoutName } from '../words/workout-name.ts';
import type { PlanEdit, SessionEdit } from './plan-edit.ts';

/** An edit of the plan in one line: `Swap Intervals on Thu 19 Nov for water jogging`. */
export function editWords(edit: PlanEdit, sessions: readonly Session[], units: Units): string {
  if (edit.type === 'plan') return `Plan ${described(edit.workout)}`;
  if (edit.type === 'copy') {
    return `Copy ${nameOf(edit.sessionId, sessions)} to ${formatDay(edit.date)}`;
  }
  return sessionEditWords(edit, nameOf(edit.sessionId, sessions), units);
}

function sessionEditWords(edit: SessionEdit, session: string, units: Units): string {
  switch (edit.type) {
    case 'swap':
      return edit.sport
        ? `Swap ${session} for ${SPORT_NAMES[edit.sport].toLowerCase()}`
        : `Swap ${session}`;
    case 'shorten':
      return `Shorten ${session} to ${formatDistance(edit.distanceMetres, units)}`;
    case 'change-duration':
      return `Make ${session} ${formatDuration(edit.durationSeconds)} long`;
    case 'ease':
      return `Make ${session} easy and flat`;
    case 'move':
      return `Move ${session} to ${formatDay(edit.date)}`;
    case 'change-surface':
      return `Change the ground of ${session} to ${SURFACE_NAMES[edit.surface].toLowerCase()}`;
    case 'add-warm-up':
      return `Add a warm-up to ${session}`;
    case 'remove':
      return `Take ${session} out of the plan`;
  }
}

function nameOf(id: SessionId, sessions: readonly Session[]): string {
  const session = sessions.find((other) => other.id === id);
  return session ? described(session) : 'a session that is no longer there';
}

function described(workout: Pick<Session, 'date' | 'sport' | 'kind' | 'title'>): string {
  return `${workoutName(workout)} on ${formatDay(workout.date)}`;
}
