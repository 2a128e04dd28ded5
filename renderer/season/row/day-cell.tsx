import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { SeasonDay } from '../../../shared/season/season.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { useSeasonView } from '../view.ts';
import styles from './day-cell.module.css';
import { dayWords } from './day-words.ts';
import { LineIcon } from './line-icon.tsx';
import { WorkoutChip } from './workout-chip.tsx';

type DayCellProps = {
  readonly date: IsoDate;
  /** Undefined while it is read. */
  readonly day: SeasonDay | undefined;
  readonly column: number;
  readonly isStop: boolean;
  /** How many workouts have room. */
  readonly room: number;
  /** In the month view: lies in another month. */
  readonly isOutside: boolean;
};

/**
 * One day: its number, the highest pain, and as many workouts as have room. It is a picture with
 * words: as text out of sight they would be laid out and painted in every frame of a scroll.
 */
export function DayCell({ date, day, column, isStop, room, isOutside }: DayCellProps) {
  const { today, athlete } = useSeasonView();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot place the rows of a long scroll.
    <div
      role="gridcell"
      className={styles.day}
      data-column={column}
      tabIndex={isStop ? 0 : -1}
      data-today={date === today || undefined}
      data-month={isEven(date) ? 'even' : 'odd'}
      data-outside={isOutside || undefined}
    >
      <DayHead date={date} pain={day?.pain} words={dayWords(day, date, today, athlete.units)} />
      {day && <Workouts day={day} room={room} />}
    </div>
  );
}

type DayHeadProps = {
  readonly date: IsoDate;
  readonly pain: number | undefined;
  readonly words: string;
};

function DayHead({ date, pain, words }: DayHeadProps) {
  return (
    <span role="img" aria-label={words} className={styles.head}>
      <span className={styles.number}>{dayNumber(date)}</span>
      {pain !== undefined && (
        <span className={styles.pain} data-high={pain > WATCHED_PAIN || undefined}>
          <LineIcon of="pain" />
          {formatNumber(pain)}
        </span>
      )}
    </span>
  );
}

/** Above it the pain rules ask for other sport than running. */
const WATCHED_PAIN = 5;

function Workouts({ day, room }: { day: SeasonDay; room: number }) {
  const { workouts } = day;
  const shown = workouts.length > room ? workouts.slice(0, room - 1) : workouts;
  const rest = workouts.length - shown.length;
  return (
    <>
      {shown.map((workout) => (
        <WorkoutChip key={`${workout.status} ${workout.id}`} workout={workout} />
      ))}
      {rest > 0 && (
        <span aria-hidden className={styles.rest}>
          {rest} more
        </span>
      )}
    </>
  );
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `19`, and on the first of a month `1 Dec`. */
function dayNumber(date: IsoDate): string {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return day === 1 ? `1 ${MONTHS[month - 1]}` : String(day);
}

function isEven(date: IsoDate): boolean {
  return Number(date.slice(5, 7)) % 2 === 0;
}
