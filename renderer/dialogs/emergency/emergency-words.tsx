import { TriangleAlert } from 'lucide-react';
import { SIGN_NAMES } from '../../../shared/words/names.ts';
import { EMERGENCY_LIST } from '../symptom/signs.ts';
import styles from './emergency-words.module.css';

type Props = {
  /** The signs are in view and ticked already: straight to what to do. */
  readonly isShort?: boolean;
};

/** Which signs are an emergency, and what to do now. */
export function EmergencyWords({ isShort = false }: Props) {
  return (
    <div className={`${styles.words} ${isShort ? styles.short : ''}`}>
      {!isShort && (
        <>
          <p>With back or leg pain, when any one of these is new or growing:</p>
          <ul className={styles.list}>
            {EMERGENCY_LIST.map((sign) => (
              <li key={sign}>{SIGN_NAMES[sign]}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.now}>
        <TriangleAlert aria-hidden />
        Go to an emergency department today. Do not wait for tomorrow.
      </p>
      <p>
        Let somebody take you, or call your local emergency number; do not drive yourself. Say which
        of these signs you have and when each began. Do not train until a doctor has seen you.
      </p>
      <p>
        Many people turn out to have something else, and only a hospital can tell. Waiting to find
        out can do lasting harm.
      </p>
    </div>
  );
}
