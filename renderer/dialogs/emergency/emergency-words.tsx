import { TriangleAlert } from 'lucide-react';
import { SIGN_NAMES } from '../../../shared/words/names.ts';
import { EMERGENCY_LIST } from '../symptom/signs.ts';
import styles from './emergency-words.module.css';

/** What to do now. Short: without the list of signs, for where they are in view already. */
export function EmergencyWords({ isShort = false }: { readonly isShort?: boolean }) {
  return (
    <div className={styles.words}>
      <p className={styles.now}>
        <TriangleAlert aria-hidden />
        Go to an emergency department today. Do not wait for tomorrow.
      </p>
      {!isShort && (
        <>
          <p>If you have back or leg pain, and any one of these is new or growing:</p>
          <ul className={styles.list}>
            {EMERGENCY_LIST.map((sign) => (
              <li key={sign}>{SIGN_NAMES[sign]}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        Call your local emergency number, or let somebody take you: do not drive yourself if a leg
        is weak or numb. Say which of these signs you have and when each began. Stop training until
        a doctor has seen you.
      </p>
      <p>
        These signs can have several causes, and this planner cannot tell which. Some of them cannot
        wait: nerves may not recover when treatment comes late.
      </p>
    </div>
  );
}
