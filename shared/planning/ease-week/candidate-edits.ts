import type { IsoDate } from '../../calendar/iso-date.ts';
import type { Flag } from '../../rules/flag.ts';
import { effortOf } from '../../training/hard-part.ts';
import type { Session } from '../../training/session.ts';
import { availabilityOn, minutesLeft } from '../availability.ts';
import type { SessionEdit } from '../plan-edit.ts';
import { rankSports } from '../rank-sports.ts';
import { canSwap, swapSession } from '../swap.ts';
import type { PlannedWeek } from './planned-week.ts';

/**
 * Every edit of one session that the search may choose: to swap it for a sport within reach, to
 * make it easy, to shorten it to what a flag allows, to move it to another day that is still
 * ahead, to take firm ground, to warm up. Never to take it out: that keeps nothing.
 */
export function candidateEdits(
  session: Session,
  flags: readonly Flag[],
  week: PlannedWeek,
): readonly SessionEdit[] {
  return [
    ...remedies(session, flags, 'change-surface'),
    ...remedies(session, flags, 'add-warm-up'),
    ...moves(session, week),
    ...swaps(session, week),
    ...easing(session),
    ...remedies(session, flags, 'shorten'),
  ];
}

/** Edits of this kind that a flag proposes for this session, each once. */
function remedies(
  { id }: Session,
  flags: readonly Flag[],
  type: SessionEdit['type'],
): readonly SessionEdit[] {
  const proposed = flags
    .flatMap((flag) => flag.remedies)
    .filter((remedy) => remedy.type !== 'plan' && remedy.type !== 'copy')
    .filter((remedy) => remedy.type === type && remedy.sessionId === id);
  return [...new Map(proposed.map((remedy) => [JSON.stringify(remedy), remedy])).values()];
}

/** To the other days ahead that have room for it: no day off, nor beyond the longest day. */
function moves(session: Session, { daysAhead, history, sessions }: PlannedWeek) {
  const { id, date, durationSeconds } = session;
  const hasRoom = (day: IsoDate) => {
    const planned = sessions.filter((other) => other.date === day);
    const seconds = planned.reduce((sum, other) => sum + other.durationSeconds, 0);
    const left = minutesLeft(availabilityOn(history, day), seconds);
    return left === undefined || left * 60 >= durationSeconds;
  };
  return daysAhead
    .filter((day) => day !== date && hasRoom(day))
    .map((day) => ({ type: 'move', sessionId: id, date: day }) as const);
}

/**
 * The sport that ranks first among those that keep the load; where none does, the first of all. One
 * that makes a sore spot worse only where there is no other: the load does not count for more.
 */
function swaps(session: Session, { history, today }: PlannedWeek): readonly SessionEdit[] {
  if (!canSwap(session)) return [];
  const within = rankSports(history, session.date).filter(
    ({ withinReach, sport }) => withinReach && sport !== session.sport,
  );
  const kind = within.filter(({ aggravates }) => !aggravates);
  const sports = (kind.length > 0 ? kind : within).map(({ sport }) => sport);
  const whole = sports.find((sport) => !swapSession(session, sport, history, today).uncovered);
  const sport = whole ?? sports[0];
  return sport ? [{ type: 'swap', sessionId: session.id, sport }] : [];
}

function easing(session: Session): readonly SessionEdit[] {
  const isEasy = effortOf(session) === 'easy' && session.kind !== 'long';
  return session.sport === 'run' && !isEasy ? [{ type: 'ease', sessionId: session.id }] : [];
}
