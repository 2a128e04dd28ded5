import { type PointerEvent, useEffect, useRef } from 'react';

/** As long as systems wait before a press is a long one. */
const LONG_PRESS_MS = 500;
/** A finger is never quite still; further is a scroll. */
const STILL_PIXELS = 10;

/**
 * Tells of a finger that stays down: not every browser makes a context menu of it. `wasLong` answers once
 * whether the click that follows belongs to such a press.
 */
export function useLongPress(onLongPress: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const from = useRef({ x: 0, y: 0 });
  const isLong = useRef(false);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onPointerDown = ({ pointerType, clientX, clientY }: PointerEvent) => {
    stop();
    isLong.current = false;
    if (pointerType !== 'touch') return;
    from.current = { x: clientX, y: clientY };
    timer.current = setTimeout(() => {
      isLong.current = true;
      onLongPress();
    }, LONG_PRESS_MS);
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    const { x, y } = from.current;
    if (Math.hypot(clientX - x, clientY - y) > STILL_PIXELS) stop();
  };
  const wasLong = () => {
    const was = isLong.current;
    isLong.current = false;
    return was;
  };
  return {
    onPointerDown,
    wasLong,
    listeners: { onPointerMove, onPointerUp: stop, onPointerCancel: stop },
  };
}
