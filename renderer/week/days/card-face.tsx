import { Check, TriangleAlert } from 'lucide-react';
import type { Flag } from '../../../shared/rules/flag.ts';
import { SportIcon } from '../../ui/sport-icon.tsx';
import { MARKS } from '../flags/flag-names.ts';
import { useWeekView } from '../view.ts';
import styles from './card.module.css';
import { cardWords } from './card-words.ts';
import type { DayItem } from './day-items.ts';

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
