import { createPortal } from 'react-dom';
import cardStyles from '../days/card.module.css';
import { CardFace } from '../days/card.tsx';
import styles from './drag-ghost.module.css';
import type { Moving } from './moving.ts';
import type { Pointer } from './use-pointer-move.ts';

/** The card under the pointer while it is dragged. */
export function DragGhost({ moving, pointer }: { moving: Moving; pointer: Pointer }) {
  const { session } = moving;
  return createPortal(
    <div
      className={styles.ghost}
      style={{ transform: `translate(${pointer.x}px, ${pointer.y}px)` }}
      aria-hidden="true"
    >
      <div className={cardStyles.card} data-sport={session.sport} data-type="planned">
        <CardFace item={{ type: 'planned', session }} marks={[]} />
      </div>
    </div>,
    document.body,
  );
}
