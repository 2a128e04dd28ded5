import styles from './message-screen.module.css';

/** Shown while something is read, but not in the first 200 ms. */
export function Waiting({ what }: { what: string }) {
  return (
    <div className={styles.waiting} role="status">
      {what}
    </div>
  );
}
