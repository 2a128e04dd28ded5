import type { Week } from '../../../shared/week/week.ts';
import { useEditing } from '../editing/editing.ts';
import type { RovingFocus } from '../keyboard/use-roving-focus.ts';
import { useWeekView } from '../view.ts';
import { hasMoved, type MovableDays, type Moving, movingEdits, placeInDay } from './moving.ts';

/** Ends a move where the session would land; the focus goes with it. */
export function useDrop(focus: RovingFocus): (moving: Moving) => void {
  const { movable, setMoving, clearSelection } = useEditing();
  const { week, actions } = useWeekView();
  return (moving) => {
    setMoving(undefined);
    if (!hasMoved(moving, movable)) return;
    const { session, date, isCopy } = moving;
    const edits = dropEdits(moving, week, movable);
    const position = placeOf(moving, week, movable);
    const follow = (id: number) => focus.follow(`session-${id}`);
    if (edits.length > 1) {
      clearSelection();
      return actions.editPlan(edits, (sessions) => sessions[0] && follow(sessions[0].id));
    }
    if (isCopy) return actions.copy(session, date, position, follow);
    actions.move(session, date, position);
    focus.follow(`session-${session.id}`, date);
  };
}

/** What a drop would do to the plan, with the days that are on screen. */
export function dropEdits(moving: Moving, week: Week, movable: MovableDays) {
  return movingEdits(moving, placeOf(moving, week, movable));
}

function placeOf(moving: Moving, week: Week, movable: MovableDays): number | undefined {
  const day = week.days.find(({ date }) => date === moving.date);
  return day && placeInDay(moving, day.sessions, movable);
}
