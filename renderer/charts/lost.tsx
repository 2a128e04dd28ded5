import { Button } from '../ui/button.tsx';
import styles from './charts-screen.module.css';

type LostProps = {
  /** What could not be read, to begin a sentence with. */
  readonly what: string;
  readonly error: Error;
  readonly again: () => void;
};

/** Says why a part of the room is not there, and how to get it. */
export function Lost({ what, error, again }: LostProps) {
  return (
    <section className={styles.lost} role="alert">
      <p>
        {what} could not be read: {error.message} Nothing was changed.
      </p>
      <Button onPress={again}>Try again</Button>
    </section>
  );
}
