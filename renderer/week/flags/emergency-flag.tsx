import { Siren } from 'lucide-react';
import type { Flag } from '../../../shared/rules/flag.ts';
import styles from './emergency-flag.module.css';

/** Hospital today. Nothing else in the panel competes with it. */
export function EmergencyFlag({ flag }: { flag: Flag }) {
  const { words } = flag;
  return (
    <div className={styles.emergency} role="alert">
      <Siren size={28} aria-hidden="true" />
      <h2>{words.next}</h2>
      <p>{words.seen}</p>
      <p>{words.why}</p>
      <p>{words.certainty}</p>
    </div>
  );
}
