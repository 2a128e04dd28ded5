import { type RefObject, useLayoutEffect, useState } from 'react';

/** In rem: the head of a day, and a workout in two lines with the space before it. */
const DAY_HEAD = 1.625;
const WORKOUT = 2.375;
const LEAST_ROOM = 2;

/** How many workouts a day of the month has room for, as high as its weeks are now. */
export function useRoomInDay(grid: RefObject<HTMLElement | null>, weeks: number): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const measure = () => setHeight(element.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [grid]);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const week = height / rem / weeks;
  return Math.max(LEAST_ROOM, Math.floor((week - DAY_HEAD) / WORKOUT));
}
