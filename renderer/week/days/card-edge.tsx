import type { Session } from '../../../shared/training/session.ts';
import { ConsequencesList } from '../editing/consequences-list.tsx';
import { useEditing } from '../editing/editing.ts';
import styles from './card.module.css';
import type { Grab } from './grab.ts';

/** The lower edge of a card: dragging it makes the session longer or shorter. The keys + and − do the same. */
export function CardEdge({ session, onGrab }: { session: Session; onGrab: Grab }) {
  const { resizing, consequences } = useEditing();
  const isResized = resizing?.session.id === session.id;
  return (
    <>
      <span
        className={styles.edge}
        data-edge
        data-resizing={isResized || undefined}
        title="Drag for more or fewer minutes (+ and −)"
        aria-hidden="true"
        onPointerDown={(event) => onGrab(event, resizing?.session ?? session)}
      />
      {isResized && consequences && (
        <div className={styles.caused} aria-hidden="true">
          <ConsequencesList {...consequences} />
        </div>
      )}
    </>
  );
}
