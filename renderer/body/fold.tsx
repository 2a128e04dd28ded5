import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import silent from '../week/flags/silent-rules.module.css';

type Props = {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
};

/** What is there for whoever asks: folded away under its name. */
export function Fold({ title, count, children }: Props) {
  return (
    <details className={silent.details}>
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        <span>{title}</span>
        {count !== undefined && <span className={silent.count}>{count}</span>}
      </summary>
      {children}
    </details>
  );
}
