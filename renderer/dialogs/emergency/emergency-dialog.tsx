import { CAUDA_EQUINA_LISTS, NHS_LISTS } from '../../../shared/rules/sources/pain-and-signs.ts';
import { SIGN_NAMES } from '../../../shared/words/names.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { URGENT_LIST } from '../symptom/signs.ts';
import styles from './emergency-dialog.module.css';
import { EmergencyWords } from './emergency-words.tsx';
import { URGENT_NAME } from './urgent-name.ts';

/** Stands alone: which signs end the plan, and what to do now. */
export function EmergencyDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      title={URGENT_NAME}
      isText
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          Close
        </Button>
      }
    >
      <EmergencyWords />
      <section className={styles.urgent}>
        <h3 className={styles.heading}>See a doctor today or tomorrow, and do not run, with:</h3>
        <ul className={styles.list}>
          {URGENT_LIST.map((sign) => (
            <li key={sign}>{SIGN_NAMES[sign]}</li>
          ))}
        </ul>
      </section>
      <p className={styles.sources}>
        From {CAUDA_EQUINA_LISTS.authors} ({CAUDA_EQUINA_LISTS.title.toLowerCase()}) and{' '}
        {NHS_LISTS.authors}. Not on the list, and worried all the same: ask a doctor today.
      </p>
    </Dialog>
  );
}
