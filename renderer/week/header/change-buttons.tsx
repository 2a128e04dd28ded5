import { Redo2, Undo2 } from 'lucide-react';
import type { ChangeState } from '../../../shared/contract/week-operations.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import styles from './week-header.module.css';

type ChangeButtonsProps = {
  readonly changes: ChangeState;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** Undo and redo, by the name of the change. */
export function ChangeButtons({ changes, undo, redo }: ChangeButtonsProps) {
  return (
    <>
      <Button
        variant="quiet"
        isDisabled={changes.undo === undefined}
        onPress={undo}
        aria-label={changes.undo === undefined ? 'Nothing to undo' : `Undo “${changes.undo}”`}
        aria-keyshortcuts="Control+Z Meta+Z"
      >
        <Undo2 aria-hidden="true" />
        <span className={styles.undoName} title={changes.undo}>
          {changes.undo === undefined ? 'Undo' : `Undo “${changes.undo}”`}
        </span>
      </Button>
      <IconButton
        label={changes.redo === undefined ? 'Nothing to redo' : `Redo “${changes.redo}”`}
        isDisabled={changes.redo === undefined}
        onPress={redo}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
      >
        <Redo2 aria-hidden="true" />
      </IconButton>
    </>
  );
}
