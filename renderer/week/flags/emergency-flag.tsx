import { Siren } from 'lucide-react';
import type { Flag } from '../../../shared/rules/flag.ts';
import { useWeekView } from '../view.ts';
import styles from './emergency-flag.module.css';

/** Hospital today. Nothing else in the panel competes with it. */
export function EmergencyFlag({ flag }: { flag: Flag }) {
  const { actions } = useWeekView();
  const { words } = flag;
  return (
    <div className={styles.emergency}>
      <div className={styles.words} role="alert">
        <Siren size={28} aria-hidden="true" />
        <h2>{words.next}</h2>
        <p>{words.seen}</p>
        <p>{words.why}</p>
        <p>{words.certainty}</p>
      </div>
      <button type="button" className={styles.seen} onClick={() => actions.restFlag(flag, [])}>
        A doctor has seen to this…
      </button>
    </div>
  );
}
