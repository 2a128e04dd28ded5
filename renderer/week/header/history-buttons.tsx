import { Redo2, Undo2 } from 'lucide-react';
import { Button, IconButton } from '../../ui/button.tsx';
import { useWeekView } from '../view.ts';
import styles from './week-header.module.css';

/** Undo and redo, by the name of the change. */
export function HistoryButtons() {
  const { window, actions } = useWeekView();
  const { undo, redo } = window.changes;
  return (
    <>
      <Button
        variant="quiet"
        isDisabled={undo === undefined}
        onPress={actions.undo}
        aria-label={undo === undefined ? 'Nothing to undo' : `Undo “${undo}”`}
        aria-keyshortcuts="Control+Z Meta+Z"
      >
        <Undo2 aria-hidden="true" />
        <span className={styles.undoName} title={undo}>
          {undo === undefined ? 'Undo' : `Undo “${undo}”`}
        </span>
      </Button>
      <IconButton
        label={redo === undefined ? 'Nothing to redo' : `Redo “${redo}”`}
        isDisabled={redo === undefined}
        onPress={actions.redo}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
      >
        <Redo2 aria-hidden="true" />
      </IconButton>
    </>
  );
}
