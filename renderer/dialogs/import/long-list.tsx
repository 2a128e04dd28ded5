import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './import-result.module.css';

/** Enough to read at a time; thousands of lines at once would hold up the window. */
const LINES_AT_A_TIME = 100;

type Props<Entry> = {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly render: (entry: Entry) => ReactNode;
  readonly isOpen?: boolean;
};

/** A list with its count, folded, of which a hundred more are shown at a time. */
export function LongList<Entry extends { readonly path: string }>(props: Props<Entry>) {
  const { title, entries, render, isOpen = false } = props;
  const [shown, setShown] = useState(LINES_AT_A_TIME);
  if (entries.length === 0) return null;
  const left = entries.length - shown;
  return (
    <details className={styles.list} open={isOpen}>
      <summary className={styles.title}>
        {title} <span className={styles.count}>{entries.length.toLocaleString('en')}</span>
      </summary>
      <ul>
        {entries.slice(0, shown).map((entry, place) => (
          // One file can hold several activities, and the list only ever grows.
          // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes.
          <li key={`${place} ${entry.path}`} className={styles.line}>
            {render(entry)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onPress={() => setShown(shown + LINES_AT_A_TIME)}>
          Show {Math.min(left, LINES_AT_A_TIME)} more of {left.toLocaleString('en')}
        </Button>
      )}
    </details>
  );
}
