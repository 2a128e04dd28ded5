import { Siren } from 'lucide-react';
import { URGENT_NAME } from '../dialogs/emergency/urgent-name.ts';
import { useDialogs } from './dialogs.ts';
import styles from './room-rail.module.css';

/** The signs that cannot wait, one press away from every room. */
export function EmergencyButton() {
  const { show } = useDialogs();
  return (
    <button
      type="button"
      className={`${styles.room} ${styles.emergency}`}
      aria-label={URGENT_NAME}
      aria-haspopup="dialog"
      onClick={() => show({ type: 'emergency' })}
    >
      <Siren aria-hidden="true" />
      Urgent
    </button>
  );
}
