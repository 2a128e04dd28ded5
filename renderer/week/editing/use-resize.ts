import { useEffect, useEffectEvent, useState } from 'react';
import type { Session } from '../../../shared/training/session.ts';
import { swallowClick } from '../moving/swallow-click.ts';
import { useWeekView } from '../view.ts';
import { useEditing } from './editing.ts';
import { type Resizing, resized, resizeEdit, stepsOf } from './resize.ts';

/** Changes the minutes of a session: by its lower edge with the pointer, or a step at a time. */
export function useResize() {
  const { resizing, setResizing } = useEditing();
  const { actions } = useWeekView();
  const [grabbed, setGrabbed] = useState<{ readonly session: Session; readonly y: number }>();

  const save = (next: Resizing) => {
    if (next.durationSeconds !== next.session.durationSeconds) actions.editPlan([resizeEdit(next)]);
  };
  const onMove = useEffectEvent((event: PointerEvent) => {
    if (!grabbed) return;
    const { session, y } = grabbed;
    const durationSeconds = resized(session, stepsOf(event.clientY - y));
    if (durationSeconds !== resizing?.durationSeconds) setResizing({ session, durationSeconds });
  });
  const end = useEffectEvent((isKept: boolean) => {
    if (isKept && resizing) save(resizing);
    swallowClick();
    setResizing(undefined);
    setGrabbed(undefined);
  });
  useEffect(() => {
    if (!grabbed) return;
    const listening = new AbortController();
    const { signal } = listening;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && end(false);
    document.addEventListener('pointermove', (event) => onMove(event), { signal });
    document.addEventListener('pointerup', () => end(true), { signal });
    document.addEventListener('pointercancel', () => end(false), { signal });
    document.addEventListener('keydown', onKey, { signal });
    return () => listening.abort();
  }, [grabbed]);

  return {
    grabEdge: (event: React.PointerEvent<HTMLElement>, session: Session) => {
      if (event.button !== 0) return;
      event.preventDefault();
      setGrabbed({ session, y: event.clientY });
    },
    /** One step of the keys, saved at once. */
    step: (session: Session, steps: number) =>
      save({ session, durationSeconds: resized(session, steps) }),
  };
}
