import type { Symptom } from '../../../shared/body/symptom.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { Button } from '../../ui/button.tsx';
import { EmergencyWords } from '../emergency/emergency-words.tsx';
import { reasonAt } from '../form/problems.ts';
import { isEmergency } from './emergency.ts';
import styles from './symptom-dialog.module.css';
import type { IfThere, SymptomForm } from './use-symptom-form.ts';

type Props = {
  readonly form: SymptomForm;
  readonly window: HistoryWindow;
  readonly edited: Symptom | undefined;
  readonly save: (ifThere: IfThere) => void;
};

/** What must be seen whatever the form is scrolled to. */
export function SymptomNotice({ form, window, edited, save }: Props) {
  const { draft, refused } = form;
  const already = reasonAt(refused, 'ifThere');
  const isGrave = isEmergency(draft, window.history, window.today, edited);
  return (
    <>
      {isGrave && <EmergencyWords isShort />}
      {already && (
        <div className={styles.already}>
          <p>
            {already.slice(0, 1).toUpperCase()}
            {already.slice(1)}. Nothing is logged yet.
          </p>
          <span className={styles.choices}>
            <Button size="small" autoFocus onPress={() => save('keep-both')}>
              Keep both
            </Button>
            <Button size="small" onPress={() => save('replace')}>
              Replace it
            </Button>
          </span>
        </div>
      )}
    </>
  );
}
