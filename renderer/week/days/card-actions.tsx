import { ArrowRightLeft, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { canSwap } from '../../../shared/planning/swap.ts';
import type { Session } from '../../../shared/training/session.ts';
import { useWeekView } from '../view.ts';
import styles from './card.module.css';

/** Short cuts for the pointer; the keys S and D do the same. */
export function CardActions({ session }: { session: Session }) {
  const { actions, window } = useWeekView();
  return (
    <span className={styles.actions}>
      {canSwap(session) && (
        <CardAction label="Swap (S)" act={() => actions.swap(session)}>
          <ArrowRightLeft size={14} aria-hidden="true" />
        </CardAction>
      )}
      {session.date <= window.today && (
        <CardAction label="Log as done (D)" act={() => actions.logAsDone(session)}>
          <Check size={14} aria-hidden="true" />
        </CardAction>
      )}
    </span>
  );
}

function CardAction(props: { label: string; act: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      title={props.label}
      aria-label={props.label}
      onClick={props.act}
    >
      {props.children}
    </button>
  );
}
