import { Plus } from 'lucide-react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { formatLongDay } from '../../../shared/words/format.ts';
import { DayMenu } from '../day-menu/day-menu.tsx';
import { ConsequencesList } from '../editing/consequences-list.tsx';
import { useEditing } from '../editing/editing.ts';
import { addStop } from '../keyboard/grid.ts';
import { movedName } from '../moving/moving-words.ts';
import { useWeekView } from '../view.ts';
import { Card, type StopProps } from './card.tsx';
import styles from './day-column.module.css';
import { DayFooter } from './day-footer.tsx';
import { itemKey, sessionOf } from './day-items.ts';
import { DayRemarks } from './day-remarks.tsx';
import type { ShownDay } from './days.ts';
import { FirstPlanList } from './first-plan-list.tsx';
import type { Grab } from './grab.ts';
import { rowsOf } from './rows.ts';

type DayColumnProps = ShownDay & {
  readonly stopProps: (key: string) => StopProps;
  readonly onGrab: Grab;
  readonly onGrabEdge: Grab;
};

/** One day: its cards, a way to add one, and how the body was. */
export function DayColumn(props: DayColumnProps) {
  const { day, items, when, stopProps, onGrab, onGrabEdge } = props;
  const { actions } = useWeekView();
  const { moving } = useEditing();
  const { date } = day;
  const rows = rowsOf(items, moving?.date === date ? moving : undefined);
  const dayName = formatLongDay(date);
  return (
    <section className={styles.day} data-date={date} data-when={when} aria-label={dayName}>
      <div className={styles.top}>
        <DayHeading date={date} isToday={when === 'today'} />
        <DayMenu date={date} />
      </div>
      <DayRemarks date={date} />
      <ul className={styles.cards}>
        {rows.map((row) =>
          row.type === 'drop' ? (
            <LandingPlace key="drop" />
          ) : (
            <li key={itemKey(row.item)} data-session={sessionOf(row.item)?.id}>
              <Card item={row.item} stopProps={stopProps} onGrab={onGrab} onGrabEdge={onGrabEdge} />
            </li>
          ),
        )}
      </ul>
      <FirstPlanList date={date} />
      <button
        type="button"
        {...stopProps(addStop(date))}
        className={styles.add}
        onClick={() => actions.addSession(date)}
      >
        <Plus size={15} aria-hidden="true" />
        <span>
          Add<span className="spoken"> a session on {dayName}</span>
        </span>
      </button>
      <DayFooter day={day} when={when} />
    </section>
  );
}

/** Where the session would land. By the keys there is no ghost, so it says the consequences itself. */
function LandingPlace() {
  const { moving, consequences } = useEditing();
  if (!moving) return null;
  return (
    <li className={styles.drop} aria-hidden="true">
      {moving.isCopy && 'Copy: '}
      {movedName(moving.session, moving.others)}
      {moving.by === 'keyboard' && consequences && <ConsequencesList {...consequences} />}
    </li>
  );
}

function DayHeading({ date, isToday }: { date: IsoDate; isToday: boolean }) {
  const day = Temporal.PlainDate.from(date);
  const weekday = day.toLocaleString('en-GB', { weekday: 'short' });
  return (
    <h3 className={styles.heading} aria-current={isToday ? 'date' : undefined}>
      <span className={styles.weekday}>{weekday}</span>
      {isToday && <span className={styles.today}>Today</span>}
      <span className={styles.number}>{day.day}</span>
    </h3>
  );
}
