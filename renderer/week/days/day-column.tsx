import { Plus } from 'lucide-react';
import { Fragment } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Session } from '../../../shared/training/session.ts';
import { formatLongDay } from '../../../shared/words/format.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { DayMenu } from '../day-menu/day-menu.tsx';
import { addStop } from '../keyboard/grid.ts';
import type { Moving } from '../moving/moving.ts';
import { useWeekView } from '../view.ts';
import { Card, type StopProps } from './card.tsx';
import styles from './day-column.module.css';
import { DayFooter } from './day-footer.tsx';
import { itemKey, sessionOf } from './day-items.ts';
import { DayRemarks } from './day-remarks.tsx';
import type { ShownDay } from './days.ts';
import { rowsOf } from './rows.ts';

type DayColumnProps = ShownDay & {
  readonly moving: Moving | undefined;
  readonly stopProps: (key: string) => StopProps;
  readonly onGrab: (event: React.PointerEvent<HTMLElement>, session: Session) => void;
};

/** One day: its cards, a way to add one, and how the body was. */
export function DayColumn({ day, items, when, moving, stopProps, onGrab }: DayColumnProps) {
  const { actions } = useWeekView();
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
            <li key="drop" className={styles.drop} aria-hidden="true">
              {moving && workoutName(moving.session)}
            </li>
          ) : (
            <Fragment key={itemKey(row.item)}>
              <li data-session={sessionOf(row.item)?.id}>
                <Card
                  item={row.item}
                  isMoving={moving !== undefined && sessionOf(row.item)?.id === moving.session.id}
                  stopProps={stopProps}
                  onPointerDown={(event) => {
                    const session = sessionOf(row.item);
                    if (session) onGrab(event, session);
                  }}
                />
              </li>
            </Fragment>
          ),
        )}
      </ul>
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
