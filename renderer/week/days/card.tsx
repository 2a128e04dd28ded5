import { ArrowRightLeft, Check, TriangleAlert } from 'lucide-react';
import { type MouseEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { canSwap } from '../../../shared/planning/swap.ts';
import type { Flag } from '../../../shared/rules/flag.ts';
import type { Session } from '../../../shared/training/session.ts';
import { announce } from '../../data/announcements.ts';
import { SportIcon } from '../../ui/sport-icon.tsx';
import { CardMenu } from '../card-menu/card-menu.tsx';
import { useLongPress } from '../card-menu/use-long-press.ts';
import { ConsequencesList } from '../editing/consequences-list.tsx';
import { useEditing } from '../editing/editing.ts';
import { extendedTo, toggled } from '../editing/selection.ts';
import { MARKS } from '../flags/flag-names.ts';
import { flagsAbout } from '../flags/sort-flags.ts';
import { isLifted } from '../moving/moving.ts';
import { useWeekView } from '../view.ts';
import styles from './card.module.css';
import { cardWords } from './card-words.ts';
import { type DayItem, itemKey, sessionOf } from './day-items.ts';

type Grab = (event: PointerEvent<HTMLElement>, session: Session) => void;

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

/** The lower edge of a card: dragging it makes the session longer or shorter. The keys + and − do the same. */
function CardEdge({ session, onGrab }: { session: Session; onGrab: Grab }) {
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

/** The inside of a card; also what follows the pointer while it is dragged. */
export function CardFace({ item, marks }: { item: DayItem; marks: readonly Flag[] }) {
  const { units } = useWeekView();
  const { name, duration, numbers, remarks, status } = cardWords(item, units);
  const { sport } = item.type === 'done' ? item.activity : item.session;
  return (
    <>
      <span className={styles.top}>
        <SportIcon sport={sport} />
        {item.type === 'done' && <Check className={styles.done} size={14} aria-hidden="true" />}
        <span className={styles.duration}>{duration}</span>
      </span>
      <span className={styles.name}>{name}</span>
      <span className="spoken">, {status}, </span>
      <span className={styles.numbers}>
        {numbers.map((number) => (
          <span key={number}>{number}</span>
        ))}
      </span>
      {remarks.map((remark) => (
        <span key={remark} className={styles.remark}>
          {remark}
        </span>
      ))}
      <Marks flags={marks} />
    </>
  );
}

/** With more marks than this the card tells the loudest two, and how many there are beside them. */
const MARKS_IN_FULL = 3;
const LOUDEST = 2;

function Marks({ flags }: { flags: readonly Flag[] }) {
  const told = flags.length > MARKS_IN_FULL ? flags.slice(0, LOUDEST) : flags;
  const untold = flags.slice(told.length);
  return (
    <>
      {told.map(({ rule, date, severity }) => (
        <span key={`${rule}${date}`} className={styles.mark} data-severity={severity}>
          <TriangleAlert size={12} aria-hidden="true" />
          {MARKS[rule]}
        </span>
      ))}
      {untold.length > 0 && (
        <span className={styles.remark} title={untold.map(({ rule }) => MARKS[rule]).join(', ')}>
          and {untold.length} more
        </span>
      )}
    </>
  );
}

/** Short cuts for the pointer; the keys S and D do the same. */
function CardActions({ session }: { session: Session }) {
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
