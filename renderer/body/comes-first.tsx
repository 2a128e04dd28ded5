import { OctagonAlert, Siren } from 'lucide-react';
import type { ComesFirst } from '../../shared/patterns/come-first.ts';
import type { Flag } from '../../shared/rules/flag.ts';
import { useDialogs } from '../app/dialogs.ts';
import { EmergencyWords } from '../dialogs/emergency/emergency-words.tsx';
import { Button } from '../ui/button.tsx';
import styles from './comes-first.module.css';
import { useBodyView } from './view.ts';

/** Signs that come before everything else in the room, loudest first. */
export function ComesFirstBanners({ signs }: { signs: readonly ComesFirst[] }) {
  return signs.map(({ rule, severity, title, seen, next }) => (
    <section
      key={`${rule} ${seen}`}
      className={styles.sign}
      data-severity={severity}
      aria-label={title}
    >
      {severity === 'emergency' ? <Siren aria-hidden /> : <OctagonAlert aria-hidden />}
      <div className={styles.words}>
        <h3>{title}</h3>
        <p>{seen}</p>
        <p>{next}</p>
      </div>
    </section>
  ));
}

/** An emergency of which nobody has said who has seen to it: the room says nothing else. */
export function EmergencyAlone({ flags }: { flags: readonly Flag[] }) {
  const window = useBodyView();
  const { show } = useDialogs();
  return (
    <div className={styles.alone} role="alert">
      <EmergencyWords isShort />
      {flags.map((flag) => (
        <div key={flag.about} className={styles.seen}>
          <p>{flag.words.seen}</p>
          <Button
            size="small"
            onPress={() => show({ type: 'rest-flag', window, flag, earlier: [] })}
          >
            A doctor has seen to this…
          </Button>
        </div>
      ))}
    </div>
  );
}
