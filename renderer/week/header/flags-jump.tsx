import { TriangleAlert } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { FLAGS_PANEL_ID } from '../flags/flags-panel.tsx';
import { useWeekView } from '../view.ts';
import styles from './week-header.module.css';

/** In a narrow window the flags lie below the days: says how many there are, and goes there. */
export function FlagsJump() {
  const { fired, emergencies } = useWeekView().flags;
  const count = fired.length;
  // An emergency is on top already.
  if (count === 0 || emergencies.length > 0) return null;
  const jump = () => document.getElementById(FLAGS_PANEL_ID)?.focus();
  return (
    <div className={styles.narrowOnly}>
      <Button variant="quiet" onPress={jump}>
        <TriangleAlert aria-hidden="true" />
        {count === 1 ? '1 flag' : `${count} flags`}
      </Button>
    </div>
  );
}
