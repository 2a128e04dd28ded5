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
      </ul>
      <Staying flags={staying} />
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
        <Name flag={flag} />
        {children}
      </div>
    </li>
  );
}

function Staying({ flags }: { readonly flags: readonly Flag[] }) {
  if (flags.length === 0) return null;
  return (
    <>
      <p className={styles.heading}>{flags.length === 1 ? '1 stays' : `${flags.length} stay`}</p>
      <ul className={styles.staying}>
        {flags.map((flag) => (
          <li key={keyOf(flag)}>
            <Name flag={flag} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Name({ flag }: { readonly flag: Flag }) {
  return (
    <>
      <span className={styles.title}>{flag.title}</span>{' '}
      <span className={styles.day}>{formatDay(flag.date)}</span>
    </>
  );
}

/** One rule can fire for several days and sessions. */
function keyOf({ rule, date, subjects }: Flag): string {
  return JSON.stringify([rule, date, subjects]);
}
