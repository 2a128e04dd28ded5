import { StickyNote } from 'lucide-react';
import { type IsoWeek, type WeekStart, weekDates } from '../../../shared/calendar/iso-week.ts';
import type { SeasonWeek } from '../../../shared/season/season.ts';
import { WEEK_MARK_NAMES } from '../../../shared/words/names.ts';
import { weekNumber, weekSpan } from '../../week/header/week-label.ts';
import { type WeekNumber, weekOfNumber } from '../data/week-numbers.ts';
import { WEEK_COLUMN } from '../grid/stop.ts';
import { MARK_ICONS } from '../menu/mark-icons.ts';
import { useSeasonView } from '../view.ts';
import { LineIcon } from './line-icon.tsx';
import styles from './week-cell.module.css';

type WeekCellProps = {
  readonly number: WeekNumber;
  readonly data: SeasonWeek | undefined;
  readonly isStop: boolean;
};

/** The name of a week, what it is meant for, its note, and the way to its menu. */
export function WeekCell({ number, data, isStop }: WeekCellProps) {
  const { athlete } = useSeasonView();
  const week = weekOfNumber(number);
  const dates = weekDates(week, athlete.weekStart);
  const note = data?.note;
  const said = note?.text ? `, note: ${note.text}` : '';
  const mark = note?.mark ? `, ${WEEK_MARK_NAMES[note.mark]}` : '';
  const span = spanWithYear(week, athlete.weekStart);
  const words = `Week ${weekNumber(week).slice(5)}, ${span}${mark}${said}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot place the rows of a long scroll.
    <div
      role="rowheader"
      className={styles.week}
      data-column={WEEK_COLUMN}
      tabIndex={isStop ? 0 : -1}
    >
      <span role="img" aria-label={words} className={styles.name}>
        {weekNumber(week)}
      </span>
      <span aria-hidden className={styles.month}>
        {shortMonth(dates[3])}
      </span>
      <Mark note={note} />
    </div>
  );
}

/** The way to the menu of a week for the pointer; M opens it too. */
export function WeekMenuCell({ number }: { number: WeekNumber }) {
  const { openMenu } = useSeasonView();
  const week = weekOfNumber(number);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot place the rows of a long scroll.
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus.
    <div role="gridcell" className={styles.menuCell}>
      <button
        type="button"
        tabIndex={-1}
        className={styles.menu}
        aria-label={`What to do with ${weekNumber(week)}`}
        aria-haspopup="menu"
        title="Mark this week (M)"
        onClick={(event) => {
          event.stopPropagation();
          openMenu(number, event.currentTarget);
        }}
      >
        <LineIcon of="menu" />
      </button>
    </div>
  );
}

function Mark({ note }: { note: SeasonWeek['note'] }) {
  if (!note) return null;
  const Icon = note.mark && MARK_ICONS[note.mark];
  return (
    <span aria-hidden className={styles.mark} data-mark={note.mark} title={note.text}>
      {Icon && <Icon aria-hidden />}
      {note.mark && <span>{WEEK_MARK_NAMES[note.mark]}</span>}
      {note.text && <StickyNote aria-hidden />}
      {note.text && !note.mark && <span className={styles.text}>{note.text}</span>}
    </span>
  );
}

/** `16 – 22 November 2026`; a week with days of two years says both already. */
function spanWithYear(week: IsoWeek, weekStart: WeekStart): string {
  const span = weekSpan(week, weekStart);
  const [first, , , , , , last] = weekDates(week, weekStart).map((date) => date.slice(0, 4));
  return first === last ? `${span} ${last}` : span;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Nov 2026`, of the day in the middle: the year is that of the week's number, as ISO counts. */
function shortMonth(date: string): string {
  const [year, month = 1] = date.split('-').map(Number);
  return `${MONTHS[month - 1]} ${year}`;
}
