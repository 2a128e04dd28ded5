import { useWeekView } from '../view.ts';
import { ChangeButtons } from './change-buttons.tsx';

/** Undo and redo of the week's athlete. */
export function HistoryButtons() {
  const { window, actions } = useWeekView();
  return <ChangeButtons changes={window.changes} undo={actions.undo} redo={actions.redo} />;
}
