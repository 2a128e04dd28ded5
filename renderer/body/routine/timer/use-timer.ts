import { useEffect, useReducer } from 'react';
import { afterEvent, type Timer, type TimerEvent } from '../../../../shared/routine/timer/timer.ts';

/** Milliseconds between two looks at the clock: a second is never seen late by more. */
const LOOK_EVERY = 250;

export type TimerActs = {
  readonly start: () => void;
  readonly pause: () => void;
  readonly done: () => void;
  readonly skip: () => void;
  readonly again: () => void;
};

/** A timer that looks at the clock while it runs, and at once when its window comes back. */
export function useTimer(first: Timer): readonly [Timer, TimerActs] {
  const [timer, send] = useReducer(afterEvent, first);
  const isRunning = timer.run.status === 'running';
  useEffect(() => {
    if (!isRunning) return;
    const look = () => send({ type: 'look', now: Date.now() });
    const ticks = setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(ticks);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isRunning]);
  return [timer, actsOf(send)];
}

function actsOf(send: (event: TimerEvent) => void): TimerActs {
  return {
    start: () => send({ type: 'start', now: Date.now() }),
    pause: () => send({ type: 'pause', now: Date.now() }),
    done: () => send({ type: 'done' }),
    skip: () => send({ type: 'skip' }),
    again: () => send({ type: 'again' }),
  };
}
