import type { IsoDate } from '../calendar/iso-date.ts';
import type { Session } from '../training/session.ts';
import { metres, rpe, type Seconds, seconds } from '../units/units.ts';
import type { History } from '../week/history.ts';
import { movedTo } from './move-session.ts';
import type { SessionEdit } from './plan-edit.ts';
import { firstChoice } from './rank-sports.ts';
import { swapSession } from './swap.ts';

/** The session as an edit leaves it; undefined when the edit takes it out of the plan. */
export function editedSession(
  session: Session,
  edit: SessionEdit,
  history: History,
  today: IsoDate,
): Session | undefined {
  switch (edit.type) {
    case 'swap': {
      const sport = edit.sport ?? firstChoice(history, session.date);
      return swapSession(session, sport, history, today).session;
    }
    case 'shorten':
      return shortened(session, edit.distanceMetres);
    case 'change-duration':
      return withDuration(session, edit.durationSeconds);
    case 'ease':
      return eased(session);
    case 'move':
      return movedTo(session, edit.date, { today, weekStart: history.athlete.weekStart });
    case 'change-surface':
      return { ...session, surface: edit.surface };
    case 'add-warm-up':
      return { ...session, warmUp: true };
    case 'remove':
      return undefined;
  }
}

const SECONDS_IN_A_MINUTE = 60;

/**
 * To `limit` metres at most: what is shorter already stays, so that two of these in any order come
 * to the shorter. The run keeps its pace, to the rounding of a minute, and its share of hard running.
 */
function shortened(session: Session, limit: number): Session {
  const { distanceMetres, durationSeconds, hardDistanceMetres, hardDurationSeconds } = session;
  if (distanceMetres === undefined) return withDistance(session, limit);
  if (distanceMetres <= limit) return session;
  const share = limit / distanceMetres;
  const wholeMinutes = Math.max(1, Math.round((durationSeconds * share) / SECONDS_IN_A_MINUTE));
  const duration = Math.min(durationSeconds, wholeMinutes * SECONDS_IN_A_MINUTE);
  return {
    ...session,
    distanceMetres: metres(limit),
    durationSeconds: seconds(duration),
    ...(hardDistanceMetres && {
      hardDistanceMetres: metres(Math.min(limit, hardDistanceMetres * share)),
    }),
    ...(hardDurationSeconds && {
      hardDurationSeconds: seconds(Math.min(duration, hardDurationSeconds * share)),
    }),
  };
}

/** Longer or shorter at the same effort and pace: the distance, and what of it is hard, go with the time. */
function withDuration(session: Session, durationSeconds: Seconds): Session {
  const { distanceMetres, hardDistanceMetres, hardDurationSeconds } = session;
  const share = durationSeconds / session.durationSeconds;
  const scaled = (value: number) => Math.round(value * share);
  return {
    ...session,
    durationSeconds,
    ...(distanceMetres !== undefined && { distanceMetres: metres(scaled(distanceMetres)) }),
    ...(hardDistanceMetres !== undefined && {
      hardDistanceMetres: metres(scaled(hardDistanceMetres)),
    }),
    ...(hardDurationSeconds !== undefined && {
      hardDurationSeconds: seconds(scaled(hardDurationSeconds)),
    }),
  };
}

/** How far it goes was not known; now it is, and no more of it can be hard. */
function withDistance(session: Session, limit: number): Session {
  const { hardDistanceMetres } = session;
  return {
    ...session,
    distanceMetres: metres(limit),
    ...(hardDistanceMetres && { hardDistanceMetres: metres(Math.min(limit, hardDistanceMetres)) }),
  };
}

/** The effort of an easy run: "moderate" on Foster's scale. Our own choice. */
const EASY_RPE = 3;

/** No race any more either, so it has no weight as one. */
function eased(session: Session): Session {
  const { hardDurationSeconds, racePriority, ...rest } = session;
  return {
    ...rest,
    kind: 'easy',
    hardDistanceMetres: metres(0),
    rpe: rpe(Math.min(session.rpe, EASY_RPE)),
  };
}
