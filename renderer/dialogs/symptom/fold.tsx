import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import styles from './finding-fields.module.css';

type Props = {
  readonly title: string;
  readonly count: string;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
};

/** Questions that can wait, folded away under their name. */
export function Fold({ title, count, startsOpen, children }: Props) {
  const [isOpen] = useState(startsOpen);
  return (
    <details className={styles.fold} open={isOpen}>
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        <span>{title}</span>
        <span className={styles.count}>{count}</span>
      </summary>
      {children}
    </details>
  );
}
