import { useWeekView } from '../view.ts';
import { hasMoved, type MovableDays, type Moving, placeInDay } from './moving.ts';

type DropMeans = {
  readonly days: MovableDays;
  readonly setMoving: (moving: Moving | undefined) => void;
};

/** Ends a move where the session would land. */
export function useDrop({ days, setMoving }: DropMeans): (moving: Moving) => void {
  const { week, actions } = useWeekView();
  return (moving) => {
    setMoving(undefined);
    if (!hasMoved(moving, days)) return;
    const all = week.days.find(({ date }) => date === moving.date)?.sessions ?? [];
    actions.move(moving.session, moving.date, placeInDay(moving, all, days));
  };
}
