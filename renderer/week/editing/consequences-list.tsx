import { Check, Minus, TriangleAlert } from 'lucide-react';
import type { Consequences } from './consequences.ts';
import styles from './consequences-list.module.css';

/** More than these would hide the days under the pointer. */
const SHOWN = 3;

/** The flags that would be new and those that would go quiet, in words. */
export function ConsequencesList({ fresh, quiet }: Consequences) {
  return (
    <ul className={styles.list}>
      {fresh.slice(0, SHOWN).map((title) => (
        <li key={`new ${title}`} data-change="new">
          <TriangleAlert size={13} aria-hidden="true" />
          <span>New: {title}</span>
        </li>
      ))}
      <More count={fresh.length - SHOWN} what="more new" />
      {quiet.slice(0, SHOWN).map((title) => (
        <li key={`quiet ${title}`} data-change="quiet">
          <Check size={13} aria-hidden="true" />
          <span>Quiet: {title}</span>
        </li>
      ))}
      <More count={quiet.length - SHOWN} what="more quiet" />
      {fresh.length + quiet.length === 0 && (
        <li>
          <Minus size={13} aria-hidden="true" />
          <span>No flag changes</span>
        </li>
      )}
    </ul>
  );
}

function More({ count, what }: { count: number; what: string }) {
  if (count <= 0) return null;
  return (
    <li>
      <span>
        and {count} {what}
      </span>
    </li>
  );
}
