import type { Session } from '../training/session.ts';
import type { SessionId } from '../units/ids.ts';
import { formatDay } from '../words/format.ts';
import { workoutName } from '../words/workout-name.ts';
import type { PlanEdit } from './plan-edit.ts';

/** What edits of the plan are called in the list of changes: `Eased Intervals on Thu 19 Nov`. */
export function nameEdits(
  edits: readonly PlanEdit[],
  sessionOf: (id: SessionId) => Session,
): string {
  const [only, ...more] = edits;
  if (!only || more.length > 0) return `Made ${edits.length} edits of the plan`;
  if (only.type === 'plan') return `Planned ${described(only.workout)}`;
  const session = sessionOf(only.sessionId);
  if (only.type === 'move') return `Moved ${workoutName(session)} to ${formatDay(only.date)}`;
  if (only.type === 'add-warm-up') return `Added a warm-up to ${described(session)}`;
  return `${VERBS[only.type]} ${described(session)}`;
}

const VERBS = {
  swap: 'Swapped',
  shorten: 'Shortened',
  ease: 'Eased',
  'change-surface': 'Changed the ground of',
  remove: 'Removed',
} as const;

function described(workout: Pick<Session, 'date'> & Parameters<typeof workoutName>[0]): string {
  return `${workoutName(workout)} on ${formatDay(workout.date)}`;
}
