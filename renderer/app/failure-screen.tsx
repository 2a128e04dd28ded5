import { CircleAlert } from 'lucide-react';
import styles from './message-screen.module.css';

type FailureProps = {
  readonly title: string;
  /** The words of the error itself. */
  readonly said: string;
  readonly advice: string;
  readonly again: { readonly label: string; readonly act: () => void };
};

/** The whole screen, when there is nothing else to show. */
export function FailureScreen({ title, said, advice, again }: FailureProps) {
  return (
    <main className={styles.screen}>
      <section className={styles.panel} role="alert">
        <CircleAlert size={28} aria-hidden="true" className={styles.warning} />
        <h1>{title}</h1>
        <p className={styles.said}>{said}</p>
        <p>{advice}</p>
        <button type="button" className={styles.again} onClick={again.act}>
          {again.label}
        </button>
      </section>
    </main>
  );
}
