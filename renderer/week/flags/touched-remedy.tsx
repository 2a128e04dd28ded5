import type { Remedy } from '../../../shared/rules/flag.ts';
import { Button } from '../../ui/button.tsx';
import { RemedyEffect } from './remedy-preview.tsx';
import styles from './touched-remedy.module.css';

type TouchedRemedyProps = {
  readonly remedy: Remedy;
  readonly apply: () => void;
  readonly close: () => void;
};

/** What the week would be with the remedy that a finger tapped, and the way to have it or not. */
export function TouchedRemedy({ remedy, apply, close }: TouchedRemedyProps) {
  return (
    <section className={styles.touched} aria-label="What this would change">
      <RemedyEffect remedy={remedy} />
      <div className={styles.actions}>
        <Button size="small" variant="primary" onPress={apply}>
          Do it
        </Button>
        <Button size="small" onPress={close}>
          Not now
        </Button>
      </div>
    </section>
  );
}
