import { OctagonAlert, Siren } from 'lucide-react';
import type { ComesFirst } from '../../shared/patterns/come-first.ts';
import { EmergencyWords } from '../dialogs/emergency/emergency-words.tsx';
import styles from './comes-first.module.css';

type Props = {
  readonly signs: readonly ComesFirst[];
  /** Nobody has said yet who has seen to it: nothing else competes. */
  readonly isEmergency: boolean;
};

/** Signs that come before everything else in the room, loudest first. */
export function ComesFirstBanner({ signs, isEmergency }: Props) {
  return (
    <>
      {signs.map(({ rule, severity, title, seen, next }) => (
        <section
          key={`${rule} ${seen}`}
          className={styles.sign}
          data-severity={severity}
          aria-label={title}
        >
          {severity === 'emergency' ? (
            <Siren aria-hidden="true" />
          ) : (
            <OctagonAlert aria-hidden="true" />
          )}
          <div className={styles.words}>
            <h3>{title}</h3>
            <p>{seen}</p>
            <p>{next}</p>
          </div>
        </section>
      ))}
      {isEmergency && <EmergencyWords isShort />}
    </>
  );
}
