import { useEffect, useEffectEvent } from 'react';
import { ARRIVAL_ID } from '../../app/arrival.ts';
import type { RovingFocus } from './use-roving-focus.ts';

const SIDEWAYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight']);

/**
 * The way into the days for somebody who has just come: while nothing has the focus, or the heading
 * of the week, an arrow to the side goes to them. Up and down go on scrolling.
 */
export function useWayIn({ stop, goTo }: RovingFocus, isHeldBack: boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isChord = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (isHeldBack || event.defaultPrevented || isChord || !SIDEWAYS.has(event.key)) return;
    if (!isNowhere(document.activeElement)) return;
    event.preventDefault();
    goTo(stop);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function isNowhere(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.id === ARRIVAL_ID;
}
