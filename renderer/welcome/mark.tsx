import styles from './welcome.module.css';

/** The sign of Evenload: three bars of one height, in which the other sports fill up what running leaves. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="12" fill="var(--accent)" />
      <g fill="var(--on-accent)">
        <rect x="11" y="14" width="6" height="22" rx="2" />
        <rect x="21" y="14" width="6" height="14" rx="2" />
        <rect x="21" y="30" width="6" height="6" rx="2" opacity=".6" />
        <rect x="31" y="14" width="6" height="8" rx="2" />
        <rect x="31" y="24" width="6" height="12" rx="2" opacity=".6" />
      </g>
    </svg>
  );
}
