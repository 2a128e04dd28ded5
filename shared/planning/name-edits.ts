import type { IsoDate } from '../calendar/iso-date.ts';
import type { Session } from '../training/session.ts';
import type { SessionId } from '../units/ids.ts';
import { formatDayFrom } from '../words/format.ts';
import { workoutName } from '../words/workout-name.ts';
import type { PlanEdit } from './plan-edit.ts';

type SessionOf = (id: SessionId) => Session;

/**
 * What edits of the plan are called in the list of changes: `Eased Intervals on Thu 19 Nov`, with
 * the year where that is not the year of `today`.
 */
export function nameEdits(
  edits: readonly PlanEdit[],
  sessionOf: SessionOf,
  today: IsoDate,
): string {
  const [only, ...more] = edits;
  if (only && more.length === 0) return nameEdit(only, sessionOf, today);
  const isOneKind = edits.every(({ type }) => type === only?.type);
  return only && isOneKind
    ? `${VERBS[only.type]} ${edits.length} sessions`
    : `Made ${edits.length} edits of the plan`;
}

function nameEdit(edit: PlanEdit, sessionOf: SessionOf, today: IsoDate): string {
  if (edit.type === 'plan') return `Planned ${described(edit.workout, today)}`;
  const session = sessionOf(edit.sessionId);
  if (edit.type === 'add-warm-up') return `Added a warm-up to ${described(session, today)}`;
  if (edit.type !== 'move' && edit.type !== 'copy') {
    return `${VERBS[edit.type]} ${described(session, today)}`;
  }
  const day = formatDayFrom(edit.date, today);
  return edit.type === 'move' && edit.date === session.date
    ? `Changed the order of ${day}`
    : `${VERBS[edit.type]} ${workoutName(session)} to ${day}`;
}

const VERBS: Readonly<Record<PlanEdit['type'], string>> = {
  swap: 'Swapped',
  shorten: 'Shortened',
  ease: 'Eased',
  move: 'Moved',
  copy: 'Copied',
  'change-duration': 'Changed the minutes of',
  'change-surface': 'Changed the ground of',
  'add-warm-up': 'Added a warm-up to',
  remove: 'Removed',
  plan: 'Planned',
};

type Dated = Pick<Session, 'date'> & Parameters<typeof workoutName>[0];

function described(workout: Dated, today: IsoDate): string {
  return `${workoutName(workout)} on ${formatDayFrom(workout.date, today)}`;
}
