import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Session } from '../../../shared/training/session.ts';
import { type DayBox, targetAt } from './drop-target.ts';
import { type MovableDays, type Moving, startMoving } from './moving.ts';

export type Pointer = { readonly x: number; readonly y: number };

type PointerMoveMeans = {
  readonly days: MovableDays;
  readonly moving: Moving | undefined;
  readonly setMoving: (moving: Moving | undefined) => void;
  readonly drop: (moving: Moving) => void;
};

/** Pixels that a press may wander before it is a drag. */
const SLOP = 5;

/** Drags a session with mouse or pen. A finger scrolls instead, and moves with the dialog. */
export function usePointerMove({ days, moving, setMoving, drop }: PointerMoveMeans) {
  const [grabbed, setGrabbed] = useState<{ session: Session; from: Pointer }>();
  const [pointer, setPointer] = useState<Pointer>();
  const ended = useRef(false);

  const end = () => {
    setGrabbed(undefined);
    setPointer(undefined);
  };
  const onMove = useEffectEvent((event: PointerEvent) => {
    if (!grabbed) return;
    const { session, from } = grabbed;
    if (!pointer && Math.hypot(event.clientX - from.x, event.clientY - from.y) < SLOP) return;
    setPointer({ x: event.clientX, y: event.clientY });
    const base = moving ?? startMoving(session, 'pointer', days);
    const target = targetAt({ x: event.clientX, y: event.clientY }, dayBoxes(), session.id);
    setMoving(target ? { ...base, ...target } : startMoving(session, 'pointer', days));
  });
  const onUp = useEffectEvent(() => {
    if (pointer && moving) {
      ended.current = true;
      drop(moving);
    }
    end();
  });
  const cancel = useEffectEvent(() => {
    setMoving(undefined);
    ended.current = true;
    end();
  });

  useEffect(() => {
    if (!grabbed) return;
    const listening = new AbortController();
    const { signal } = listening;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && cancel();
    // The click that ends a drag must not open the card.
    const onClick = (event: MouseEvent) => {
      if (!ended.current) return;
      ended.current = false;
      event.stopPropagation();
    };
    document.addEventListener('pointermove', (event) => onMove(event), { signal });
    document.addEventListener('pointerup', () => onUp(), { signal });
    document.addEventListener('pointercancel', () => cancel(), { signal });
    document.addEventListener('keydown', onKey, { signal });
    document.addEventListener('click', onClick, { capture: true, once: true });
    return () => listening.abort();
  }, [grabbed]);

  const grab = (event: React.PointerEvent<HTMLElement>, session: Session) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    ended.current = false;
    setGrabbed({ session, from: { x: event.clientX, y: event.clientY } });
  };
  return { grab, pointer };
}

/** Where the days and their sessions are on screen right now. */
function dayBoxes(): readonly DayBox[] {
  return [...document.querySelectorAll<HTMLElement>('[data-date]')].map((day) => ({
    date: day.dataset.date ?? '',
    box: day.getBoundingClientRect(),
    sessions: [...day.querySelectorAll<HTMLElement>('[data-session]')].map((card) => ({
      id: Number(card.dataset.session),
      box: card.getBoundingClientRect(),
    })),
  }));
}
