import type { IsoDate } from '../calendar/iso-date.ts';
import type { Session } from '../training/session.ts';
import { metres, rpe, seconds } from '../units/units.ts';
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

/** The run keeps its pace, so its minutes and its hard part shrink with its distance. */
function shortened(session: Session, distance: number): Session {
  if (!session.distanceMetres) return { ...session, distanceMetres: metres(distance) };
  const share = distance / session.distanceMetres;
  const { durationSeconds, hardDistanceMetres, hardDurationSeconds } = session;
  const wholeMinutes = Math.round((durationSeconds * share) / SECONDS_IN_A_MINUTE);
  const duration = Math.max(1, wholeMinutes) * SECONDS_IN_A_MINUTE;
  return {
    ...session,
    distanceMetres: metres(distance),
    durationSeconds: seconds(duration),
    ...(hardDistanceMetres && { hardDistanceMetres: metres(hardDistanceMetres * share) }),
    ...(hardDurationSeconds && {
      hardDurationSeconds: seconds(Math.min(duration, hardDurationSeconds * share)),
    }),
  };
}

/** The effort of an easy run: "moderate" on Foster's scale. Our own choice. */
const EASY_RPE = 3;

function eased(session: Session): Session {
  const { hardDurationSeconds, ...rest } = session;
  return {
    ...rest,
    kind: 'easy',
    hardDistanceMetres: metres(0),
    rpe: rpe(Math.min(session.rpe, EASY_RPE)),
  };
}
