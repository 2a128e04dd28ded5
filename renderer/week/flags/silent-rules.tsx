import { ChevronRight } from 'lucide-react';
import type { Flag } from '../../../shared/rules/flag.ts';
import styles from './silent-rules.module.css';

/** Rules that did not fire, folded away: their names, and what they looked at or lack. */
export function SilentRules({ title, flags }: { title: string; flags: readonly Flag[] }) {
  if (flags.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        <span>{title}</span>
        <span className={styles.count}>{flags.length}</span>
      </summary>
      <dl className={styles.list}>
        {flags.map(({ rule, title: name, words }) => (
          <div key={rule}>
            <dt>{name}</dt>
            <dd>{words.seen}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
