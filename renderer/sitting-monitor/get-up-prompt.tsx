import { Footprints, X } from 'lucide-react';
import { measure } from '../../shared/sitting-monitor/measure.ts';
import { SNOOZE_MINUTES, snoozed } from '../../shared/sitting-monitor/prompt.ts';
import { formatMinutes } from '../../shared/words/format.ts';
import { useDialogs } from '../app/dialogs.ts';
import { Button, IconButton } from '../ui/button.tsx';
import styles from './get-up-prompt.module.css';
import { clocksNow } from './look.ts';
import { closePrompt, measuring, useMeasuring } from './store.ts';

/** Asks to get up, beside whatever is being done: it takes no focus, and waits for a dialog to close. */
export function GetUpPrompt() {
  const { askedAfter } = useMeasuring();
  const { open } = useDialogs();
  return (
    <div className={styles.region} role="status">
      {askedAfter !== undefined && !open && (
        <section className={styles.prompt} aria-labelledby="get-up">
          <Footprints size={20} aria-hidden="true" className={styles.icon} />
          <div>
            <h2 id="get-up">Time to get up for a moment</h2>
            <p>
              You have been sitting for {formatMinutes(askedAfter)} or more. A few steps are enough.
            </p>
          </div>
          <IconButton label="Close this reminder" onPress={() => closePrompt()}>
            <X aria-hidden="true" />
          </IconButton>
          <div className={styles.answers}>
            <Button variant="primary" size="small" onPress={standUp}>
              I got up
            </Button>
            <Button size="small" onPress={() => closePrompt(snoozed(measuring().monitor))}>
              In {SNOOZE_MINUTES} minutes
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

function standUp(): void {
  closePrompt(measure(measuring().monitor, { ...clocksNow(), kind: 'stood-up' }));
}
