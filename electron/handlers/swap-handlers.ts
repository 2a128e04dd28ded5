import { weekOf } from '../../shared/calendar/iso-week.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { type Swap, swapSession } from '../../shared/planning/swap.ts';
import { swapBack } from '../../shared/planning/swap-back.ts';
import type { Session } from '../../shared/training/session.ts';
import type { CrossTrainingSport } from '../../shared/training/sport.ts';
import { SPORT_NAMES } from '../../shared/words/names.ts';
import { workoutName } from '../../shared/words/workout-name.ts';
import { readHistory } from '../database/read-history.ts';
import { refuseOverfullDay } from './full-day.ts';
import type { Means } from './means.ts';
import { sessionPlaces } from './session-places.ts';

type SwapHandlers = Pick<Handlers, 'session.previewSwap' | 'session.swap' | 'session.swapBack'>;

export function swapHandlers({ database, clock }: Means): SwapHandlers {
  const { athletes, sessions, changes } = database;
  const places = sessionPlaces(database);

  /** With the same window of history as the screen has, so that both say the same. */
  function swapOf(session: Session, sport: CrossTrainingSport): Swap {
    const week = weekOf(session.date, athletes.get(session.athleteId).weekStart);
    const history = readHistory(database, session.athleteId, week);
    const swap = swapSession(session, sport, history, clock.today());
    refuseOverfullDay(swap.session, places.others(session, session.date), 'planned');
    return swap;
  }

  return {
    'session.previewSwap': ({ sessionId, sport }) =>
      database.read(() => swapOf(sessions.get(sessionId), sport)),

    'session.swapBack': ({ sessionId }) =>
      changes.makeOn(
        () => sessions.get(sessionId),
        (write, session) => {
          const run = swapBack(session);
          refuseOverfullDay(run, places.others(session, session.date), 'planned');
          sessions.save(write, run);
          return { name: `Swapped ${workoutName(session)} back`, result: run };
        },
      ),

    'session.swap': ({ sessionId, sport }) =>
      changes.makeOn(
        () => sessions.get(sessionId),
        (write, session) => {
          const swap = swapOf(session, sport);
          sessions.save(write, swap.session);
          const name = `Swapped ${workoutName(session)} for ${SPORT_NAMES[sport].toLowerCase()}`;
          return { name, result: swap };
        },
      ),
  };
}
