import styles from './welcome.module.css';

/** The sign of Evenload: bars that end at one even line. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="12" fill="var(--accent)" />
      <g fill="var(--on-accent)">
        <rect x="11" y="22" width="6" height="14" rx="2" />
        <rect x="21" y="16" width="6" height="20" rx="2" />
        <rect x="31" y="22" width="6" height="14" rx="2" opacity=".55" />
        <rect x="31" y="16" width="6" height="4" rx="2" />
        <rect x="11" y="16" width="6" height="4" rx="2" opacity=".55" />
      </g>
    </svg>
  );
}
