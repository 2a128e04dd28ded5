import type { ReactNode } from 'react';
import type { Flag } from '../../../shared/rules/flag.ts';
import { formatDay } from '../../../shared/words/format.ts';
import type { FlagChange } from './compare-flags.ts';
import styles from './flag-change-list.module.css';
import { flagChangeWords } from './flag-words.ts';

/** Which flags would appear, go quiet and stay; the sum of it is read out as it changes. */
export function FlagChangeList({ change }: { readonly change: FlagChange }) {
  const { appearing, goingQuiet, staying } = change;
  return (
    <div>
      <p aria-live="polite" className={styles.sum}>
        {flagChangeWords(change)}
      </p>
      <ul className={styles.list}>
        {appearing.map((flag) => (
          <Item key={keyOf(flag)} flag={flag} mark="New" look={styles.appearing}>
            <p className={styles.seen}>{flag.words.seen}</p>
          </Item>
        ))}
        {goingQuiet.map((flag) => (
          <Item key={keyOf(flag)} flag={flag} mark="Goes quiet" look={styles.quiet} />
        ))}
        {staying.map((flag) => (
          <Item key={keyOf(flag)} flag={flag} mark="Stays" look={styles.staying} />
        ))}
      </ul>
    </div>
  );
}

type ItemProps = {
  readonly flag: Flag;
  readonly mark: string;
  readonly look: string | undefined;
  readonly children?: ReactNode;
};

function Item({ flag, mark, look, children }: ItemProps) {
  return (
    <li className={styles.item}>
      <span className={`${styles.mark} ${look}`}>{mark}</span>
      <div className={styles.words}>
        <span className={styles.title}>{flag.title}</span>
        <span className={styles.day}>{formatDay(flag.date)}</span>
        {children}
      </div>
    </li>
  );
}

/** One rule can fire for several days and sessions. */
function keyOf({ rule, date, subjects }: Flag): string {
  return JSON.stringify([rule, date, subjects]);
}
