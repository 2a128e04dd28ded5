import { type MouseEvent, useRef, useState } from 'react';
import type { Session } from '../../../shared/training/session.ts';
import { announce } from '../../data/announcements.ts';
import { CardMenu } from '../card-menu/card-menu.tsx';
import { useLongPress } from '../card-menu/use-long-press.ts';
import { useEditing } from '../editing/editing.ts';
import { extendedTo, toggled } from '../editing/selection.ts';
import { flagsAbout } from '../flags/sort-flags.ts';
import { isLifted } from '../moving/moving.ts';
import { useWeekView } from '../view.ts';
import styles from './card.module.css';
import { CardActions } from './card-actions.tsx';
import { CardEdge } from './card-edge.tsx';
import { CardFace } from './card-face.tsx';
import { type DayItem, itemKey, sessionOf } from './day-items.ts';
import type { Grab } from './grab.ts';

type CardProps = {
  readonly item: DayItem;
  readonly stopProps: (key: string) => StopProps;
  readonly onGrab: Grab;
  readonly onGrabEdge: Grab;
};

/** What makes an element a stop of the arrow keys. */
export type StopProps = {
  readonly 'data-stop': string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
};

export function Card({ item, stopProps, onGrab, onGrabEdge }: CardProps) {
  const { actions, flags } = useWeekView();
  const workout = item.type === 'done' ? item.activity : item.session;
  const about = flagsAbout(
    flags.emergencies.length > 0 ? [] : flags.fired,
    item.type === 'done' ? 'activity' : 'session',
    workout.id,
  );
  const card = useRef<HTMLButtonElement>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const press = useLongPress(() => setMenuOpen(true));
  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    setMenuOpen(true);
  };
  const open = () =>
    item.type === 'done' ? actions.openActivity(item.activity) : actions.openSession(item.session);
  const session = sessionOf(item);
  const state = useCardState(session);
  const select = useSelectByClick(session);
  return (
    <div className={styles.holder}>
      <button
        ref={card}
        type="button"
        {...stopProps(itemKey(item))}
        className={styles.card}
        data-sport={workout.sport}
        data-type={item.type}
        {...state}
        onClick={(event) => !press.wasLong() && !select(event) && open()}
        onPointerDown={(event) => {
          press.onPointerDown(event);
          if (session) onGrab(event, session);
        }}
        {...press.listeners}
        onContextMenu={openMenu}
      >
        <CardFace item={item} marks={about} />
        {state['data-selected'] && <span className="spoken">, selected</span>}
        {state['data-cut'] && <span className="spoken">, cut</span>}
      </button>
      {item.type === 'planned' && <CardEdge session={item.session} onGrab={onGrabEdge} />}
      {item.type === 'planned' && <CardActions session={item.session} />}
      <CardMenu item={item} card={card} isOpen={isMenuOpen} setOpen={setMenuOpen} />
    </div>
  );
}

/** What is being done to the session of a card, for its looks. */
function useCardState(session: Session | undefined) {
  const { moving, selection, cut } = useEditing();
  if (!session) return {};
  const isMoving =
    moving !== undefined &&
    (isLifted(moving, session.id) || (moving.isCopy && moving.session.id === session.id));
  return {
    'data-moving': isMoving || undefined,
    'data-copied': moving?.isCopy || undefined,
    'data-selected': selection.ids.has(session.id) || undefined,
    'data-cut': cut.has(session.id) || undefined,
  };
}

/** With Shift, Ctrl or ⌘ a click selects; without them it lets go of what was selected. */
function useSelectByClick(session: Session | undefined) {
  const { selection, setSelection, clearSelection, movable } = useEditing();
  return (event: MouseEvent): boolean => {
    const isMore = event.ctrlKey || event.metaKey;
    if (!session || !(isMore || event.shiftKey)) {
      clearSelection();
      return false;
    }
    const next = isMore ? toggled(selection, session) : extendedTo(selection, session, movable);
    setSelection(next);
    announce(`${next.ids.size} selected.`);
    return true;
  };
}
