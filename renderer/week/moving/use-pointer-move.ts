import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { type IsoWeek, weekDates, weekOf } from '../../../shared/calendar/iso-week.ts';
import type { Session } from '../../../shared/training/session.ts';
import { useEditing } from '../editing/editing.ts';
import { useWeekView } from '../view.ts';
import { dayBoxes, type Pointer, targetAt, turnAt } from './drop-target.ts';
import { isLifted, type Moving, startMoving } from './moving.ts';
import { swallowClick } from './swallow-click.ts';
import { useWeekTurning } from './use-week-turning.ts';

type Grabbed = { readonly session: Session; readonly from: Pointer };

/** Pixels that a press may wander before it is a drag. */
const SLOP = 5;

/** Drags a session with mouse or pen. A finger scrolls instead, and moves with the dialog. */
export function usePointerMove(
  drop: (moving: Moving) => void,
  ghost: RefObject<HTMLElement | null>,
) {
  const { moving, setMoving, movable, selectedWith } = useEditing();
  const { window: shown, stepWeeks } = useWeekView();
  const { weekStart } = shown.history.athlete;
  const turning = useWeekTurning({ week: shown.week, stepWeeks });
  const [grabbed, setGrabbed] = useState<Grabbed>();
  const pointer = useRef<Pointer>(undefined);

  /** The same day of the week that the button under the pointer leads to. */
  const onButton = (session: Session, week: IsoWeek) => {
    const day = weekDates(weekOf(session.date, weekStart), weekStart).indexOf(session.date);
    return { date: weekDates(week, weekStart)[day] ?? session.date, position: Infinity };
  };
  const targetUnder = (base: Moving, at: Pointer) => {
    const boxes = dayBoxes();
    const turn = turnAt(at, boxes);
    if (turn) turning.wait(turn.weeks);
    else turning.leave();
    const week = turn?.isButton ? turning.weekOfButton() : undefined;
    if (week) return onButton(base.session, week);
    return targetAt(at, boxes, (id, date) => isLifted({ ...base, date: isoDate(date) }, id));
  };
  const follow = (isCopy: boolean) => {
    if (!grabbed || !pointer.current) return;
    const { session } = grabbed;
    const start = startMoving(session, 'pointer', movable, selectedWith(session));
    const base = { ...(moving ?? start), isCopy };
    const target = targetUnder(base, pointer.current);
    const next = target
      ? { ...base, ...target, isOutside: false }
      : { ...start, isCopy, isOutside: true };
    if (!moving || !isSamePlace(moving, next)) setMoving(next);
  };
  const onMove = useEffectEvent((event: PointerEvent) => {
    if (!grabbed) return;
    const at = { x: event.clientX, y: event.clientY };
    const { from } = grabbed;
    if (!pointer.current && Math.hypot(at.x - from.x, at.y - from.y) < SLOP) return;
    pointer.current = at;
    if (ghost.current) placeGhost(ghost.current, at);
    follow(event.altKey);
  });
  const end = () => {
    turning.leave();
    pointer.current = undefined;
    setGrabbed(undefined);
  };
  const onUp = useEffectEvent(() => {
    const dragged = pointer.current !== undefined;
    end();
    if (!dragged || !moving) return;
    swallowClick();
    drop(moving);
  });
  const cancel = useEffectEvent(() => {
    setMoving(undefined);
    swallowClick();
    end();
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
    if (event.key === 'Alt') {
      // Alone it would open the menu of the window.
      event.preventDefault();
      follow(event.type === 'keydown');
    }
  });

  useEffect(() => {
    if (!grabbed) return;
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('pointermove', (event) => onMove(event), { signal });
    document.addEventListener('pointerup', () => onUp(), { signal });
    document.addEventListener('pointercancel', () => cancel(), { signal });
    document.addEventListener('keydown', (event) => onKey(event), { signal });
    document.addEventListener('keyup', (event) => onKey(event), { signal });
    return () => listening.abort();
  }, [grabbed]);

  const grab = (event: React.PointerEvent<HTMLElement>, session: Session) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    // With these a press selects.
    if (event.shiftKey || event.ctrlKey || event.metaKey) return;
    setGrabbed({ session, from: { x: event.clientX, y: event.clientY } });
  };
  return { grab, pointer };
}

/** Without React: the ghost follows every movement, the week only what changes. */
export function placeGhost(ghost: HTMLElement, { x, y }: Pointer): void {
  const right = document.documentElement.clientWidth - ghost.offsetWidth;
  ghost.style.transform = `translate(${Math.min(x, right)}px, ${y}px)`;
}

function isSamePlace(one: Moving, other: Moving): boolean {
  return (
    one.date === other.date &&
    one.position === other.position &&
    one.isCopy === other.isCopy &&
    one.isOutside === other.isOutside
  );
}
