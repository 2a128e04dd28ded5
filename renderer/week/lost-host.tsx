import { CircleAlert } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import styles from './lost-host.module.css';

export type Lost = { readonly said: string; readonly again: () => void };

/** A line over the week when the host stopped answering. */
export function LostHost({ said, again }: Lost) {
  return (
    <div className={styles.line} role="alert">
      <CircleAlert size={16} aria-hidden="true" />
      <p>{said} What you see is what was read last.</p>
      <Button size="small" onPress={again}>
        Try again
      </Button>
    </div>
  );
}
