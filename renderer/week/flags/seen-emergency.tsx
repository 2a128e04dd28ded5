import { Siren } from 'lucide-react';
import type { Flag } from '../../../shared/rules/flag.ts';
import { formatDay } from '../../../shared/words/format.ts';
import { Button } from '../../ui/button.tsx';
import { useWeekView } from '../view.ts';
import styles from './seen-emergency.module.css';

/** An emergency of which the user said who has seen to it: it no longer stands alone, and never goes out of sight. */
export function SeenEmergency({ flag }: { flag: Flag }) {
  const { actions } = useWeekView();
  const { title, words, acknowledgement } = flag;
  return (
    <section className={styles.bar} aria-label={title}>
      <Siren size={16} aria-hidden="true" />
      <h3>{title}</h3>
      <div className={styles.words}>
        <p>{words.seen}</p>
        <p className={styles.reason}>
          “{acknowledgement?.reason}”{acknowledgement && `, ${formatDay(acknowledgement.date)}`}
        </p>
        <Button
          size="small"
          aria-label={`Bring back: ${title}`}
          onPress={() => actions.bringBack([flag])}
        >
          Bring back
        </Button>
      </div>
    </section>
  );
}
