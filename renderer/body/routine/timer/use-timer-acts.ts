import { useMemo } from 'react';
import { closeTimer, sendToTimer, type Which } from './open-timers.ts';

export type TimerActs = {
  readonly start: () => void;
  readonly pause: () => void;
  readonly done: () => void;
  readonly skip: () => void;
  readonly again: () => void;
  readonly close: () => void;
};

/** What the buttons of a timer do. */
export function useTimerActs({ athleteId, exercise }: Which): TimerActs {
  return useMemo(() => actsOf({ athleteId, exercise }), [athleteId, exercise]);
}

function actsOf(which: Which): TimerActs {
  return {
    start: () => sendToTimer(which, { type: 'start', now: Date.now() }),
    pause: () => sendToTimer(which, { type: 'pause', now: Date.now() }),
    done: () => sendToTimer(which, { type: 'done' }),
    skip: () => sendToTimer(which, { type: 'skip' }),
    again: () => sendToTimer(which, { type: 'again' }),
    close: () => closeTimer(which),
  };
}
