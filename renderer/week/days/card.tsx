import { ArrowRightLeft, Check, TriangleAlert } from 'lucide-react';
import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { canSwap } from '../../../shared/planning/swap.ts';
import type { Flag } from '../../../shared/rules/flag.ts';
import type { Session } from '../../../shared/training/session.ts';
import { SportIcon } from '../../ui/sport-icon.tsx';
import { CardMenu } from '../card-menu/card-menu.tsx';
import { MARKS } from '../flags/flag-names.ts';
import { flagsAbout } from '../flags/sort-flags.ts';
import { useWeekView } from '../view.ts';
import styles from './card.module.css';
import { cardWords } from './card-words.ts';
import { type DayItem, itemKey } from './day-items.ts';

type CardProps = {
  readonly item: DayItem;
  readonly isMoving: boolean;
  readonly stopProps: (key: string) => StopProps;
  readonly onPointerDown?: ((event: React.PointerEvent<HTMLElement>) => void) | undefined;
};

/** What makes an element a stop of the arrow keys. */
export type StopProps = {
  readonly 'data-stop': string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
};

export function Card({ item, isMoving, stopProps, onPointerDown }: CardProps) {
  const { actions, flags } = useWeekView();
  const workout = item.type === 'done' ? item.activity : item.session;
  const about = flagsAbout(
    flags.emergencies.length > 0 ? [] : flags.fired,
    item.type === 'done' ? 'activity' : 'session',
    workout.id,
  );
  const card = useRef<HTMLButtonElement>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    setMenuOpen(true);
  };
  const open = () =>
    item.type === 'done' ? actions.openActivity(item.activity) : actions.openSession(item.session);
  return (
    <div className={styles.holder}>
      <button
        ref={card}
        type="button"
        {...stopProps(itemKey(item))}
        className={styles.card}
        data-sport={workout.sport}
        data-type={item.type}
        data-moving={isMoving || undefined}
        onClick={open}
        onPointerDown={onPointerDown}
        onContextMenu={openMenu}
      >
        <CardFace item={item} marks={about} />
      </button>
      {item.type === 'planned' && <CardActions session={item.session} />}
      <CardMenu item={item} card={card} isOpen={isMenuOpen} setOpen={setMenuOpen} />
    </div>
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
