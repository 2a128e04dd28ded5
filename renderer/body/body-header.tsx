import { FileText, Zap } from 'lucide-react';
import { ARRIVAL_ID, useArrival } from '../app/arrival.ts';
import { useDialogs } from '../app/dialogs.ts';
import { useChange } from '../data/use-change.ts';
import { Button } from '../ui/button.tsx';
import { AthletePicker } from '../week/header/athlete-picker.tsx';
import { ChangeButtons } from '../week/header/change-buttons.tsx';
import header from '../week/header/week-header.module.css';
import styles from './body-header.module.css';
import type { BodyRoomProps } from './body-room.tsx';
import { useBodyView } from './view.ts';

export function BodyHeader({ athletes, athlete, choose }: BodyRoomProps) {
  const window = useBodyView();
  const { show } = useDialogs();
  const { mutate: undo } = useChange('change.undo');
  const { mutate: redo } = useChange('change.redo');
  useArrival();
  const whose = { athleteId: athlete.id };
  return (
    <header className={`${header.header} ${styles.header}`}>
      <AthletePicker athletes={athletes} athlete={athlete} choose={choose} />
      <h2 id={ARRIVAL_ID} tabIndex={-1} className={styles.title}>
        Body
      </h2>
      <div className={header.actions}>
        <ChangeButtons changes={window.changes} undo={() => undo(whose)} redo={() => redo(whose)} />
        <Button onPress={() => show({ type: 'professional-page', athlete })}>
          <FileText aria-hidden="true" />
          Page for the professional
        </Button>
        <Button
          variant="primary"
          aria-keyshortcuts="P"
          onPress={() => show({ type: 'symptom', window })}
        >
          <Zap aria-hidden="true" />
          Log pain
        </Button>
      </div>
    </header>
  );
}
