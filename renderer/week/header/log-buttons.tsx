import { Upload, Zap } from 'lucide-react';
import { useDialogs } from '../../app/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { useWeekView } from '../view.ts';
import styles from './week-header.module.css';

export function LogButtons() {
  const { show } = useDialogs();
  const { window, actions } = useWeekView();
  const { athlete } = window.history;
  return (
    <>
      <Button
        aria-label="Import runs"
        variant="quiet"
        onPress={() => show({ type: 'import', athlete })}
      >
        <Upload aria-hidden="true" />
        <span className={styles.wideOnly}>Import</span>
      </Button>
      <Button aria-keyshortcuts="P" onPress={() => actions.logPain(window.today)}>
        <Zap aria-hidden="true" />
        Log pain
      </Button>
    </>
  );
}
