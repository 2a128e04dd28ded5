import { useEffect } from 'react';
import { openTimers, sendToTimer } from './open-timers.ts';

/** Milliseconds between two looks at the clock: a second is never seen late by more. */
const LOOK_EVERY = 250;

/** Looks at the clock while a timer runs, and at once when the window comes back. */
export function useLooks(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    const ticks = setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(ticks);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isRunning]);
}

function look(): void {
  const now = Date.now();
  for (const open of openTimers()) sendToTimer(open, { type: 'look', now });
}
