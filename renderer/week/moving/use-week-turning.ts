import { useEffect, useEffectEvent, useRef } from 'react';
import { addWeeks, type IsoWeek } from '../../../shared/calendar/iso-week.ts';

type TurningMeans = { readonly week: IsoWeek; readonly stepWeeks: (weeks: number) => void };

/** Milliseconds over a week button or an edge until the week turns: long enough to pass by. */
const DWELL = 650;
/** And until it turns again: time to see where one is. */
const DWELL_AGAIN = 1_500;

type Hover = { readonly from: IsoWeek; readonly weeks: 1 | -1; turned: number; timer: number };

/** Turns the week while a dragged session waits over a week button or beside the days. */
export function useWeekTurning({ week, stepWeeks }: TurningMeans) {
  const hover = useRef<Hover>(undefined);
  const step = useEffectEvent(stepWeeks);
  const leave = () => {
    window.clearTimeout(hover.current?.timer);
    hover.current = undefined;
  };
  useEffect(() => () => window.clearTimeout(hover.current?.timer), []);

  const wait = (weeks: 1 | -1) => {
    if (hover.current?.weeks === weeks) return;
    leave();
    const turn = () => {
      if (!hover.current) return;
      hover.current.turned += 1;
      hover.current.timer = window.setTimeout(turn, DWELL_AGAIN);
      step(weeks);
    };
    hover.current = { from: week, weeks, turned: 0, timer: window.setTimeout(turn, DWELL) };
  };
  /** The week that a drop on the button stands for: the one it leads to, or has led to. */
  const weekOfButton = (): IsoWeek | undefined => {
    if (!hover.current) return undefined;
    const { from, weeks, turned } = hover.current;
    return addWeeks(from, weeks * Math.max(1, turned));
  };
  return { wait, leave, weekOfButton };
}
