import { type RefObject, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import cardStyles from '../days/card.module.css';
import { CardFace } from '../days/card-face.tsx';
import { ConsequencesList } from '../editing/consequences-list.tsx';
import { useEditing } from '../editing/editing.ts';
import styles from './drag-ghost.module.css';
import type { Pointer } from './drop-target.ts';
import type { Moving } from './moving.ts';
import { placeGhost } from './use-pointer-move.ts';

type DragGhostProps = {
  readonly moving: Moving;
  readonly ghost: RefObject<HTMLDivElement | null>;
  readonly pointer: RefObject<Pointer | undefined>;
};

/** The card under the pointer while it is dragged, with what a drop here would cause. */
export function DragGhost({ moving, ghost, pointer }: DragGhostProps) {
  const { consequences } = useEditing();
  const { session, others, isCopy, isOutside } = moving;
  const more = others.filter(({ id }) => id !== session.id).length;
  useLayoutEffect(() => {
    if (ghost.current && pointer.current) placeGhost(ghost.current, pointer.current);
  });
  return createPortal(
    <div ref={ghost} className={styles.ghost} aria-hidden="true">
      <div className={styles.card}>
        <div className={cardStyles.card} data-sport={session.sport} data-type="planned">
          <CardFace item={{ type: 'planned', session }} marks={[]} />
        </div>
        {(isCopy || more > 0) && (
          <span className={styles.count}>
            {isCopy ? 'Copy' : ''}
            {more > 0 && ` ${more + 1} sessions`}
          </span>
        )}
      </div>
      {consequences && !isOutside && <ConsequencesList {...consequences} />}
    </div>,
    document.body,
  );
}
