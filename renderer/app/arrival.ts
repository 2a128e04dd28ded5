import { useEffect } from 'react';

/** What takes the focus of somebody who has just come to an athlete: the heading of the room. */
export const ARRIVAL_ID = 'arrival';

let isArriving = false;

/** Says that what had the focus is about to go, because another athlete is opened. */
export function arrive(): void {
  isArriving = true;
}

/** Gives the focus to the room's heading after an arrival, unless something has it by then. */
export function useArrival(): void {
  useEffect(() => {
    if (!isArriving) return;
    // Two frames: a menu or dialog that closes gives the focus back in the first.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        isArriving = false;
        if (document.activeElement !== document.body) return;
        document.getElementById(ARRIVAL_ID)?.focus();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
