import { memo } from 'react';
import { weekDates } from '../../../shared/calendar/iso-week.ts';
import type { SeasonWeek } from '../../../shared/season/season.ts';
import { type Month, monthOf } from '../data/season-month.ts';
import { type WeekNumber, weekOfNumber } from '../data/week-numbers.ts';
import { FIRST_DAY_COLUMN, SPARKLINE_COLUMN, TOTALS_COLUMN, WEEK_COLUMN } from '../grid/stop.ts';
import { useSeasonView } from '../view.ts';
import { DayCell } from './day-cell.tsx';
import { SparklineCell, TotalsCell } from './totals-cell.tsx';
import { WeekCell, WeekMenuCell } from './week-cell.tsx';
import styles from './week-row.module.css';

export type WeekRowProps = {
  readonly number: WeekNumber;
  /** The place in the grid, from 1; the headings are the first row. */
  readonly rowIndex: number;
  /** Undefined while it is read. */
  readonly data: SeasonWeek | undefined;
  /** The cell in the Tab order, where it is one of this week's. */
  readonly stopColumn: number | undefined;
  /** The load at the top of the sparklines, in AU. */
  readonly top: number;
  /** How many workouts of a day have room. */
  readonly room: number;
  /** Pixels from the top, where rows are placed by hand. */
  readonly offset?: number | undefined;
  /** The month that is shown, where it is one. */
  readonly month?: Month | undefined;
};

/** One week: its name, seven days, totals and sparkline. Drawn again only when one of these changes. */
export const WeekRow = memo(function WeekRow(props: WeekRowProps) {
  const { number, rowIndex, data, stopColumn, top, room, offset, month } = props;
  const { today, athlete } = useSeasonView();
  const dates = weekDates(weekOfNumber(number), athlete.weekStart);
  const mark = data?.note?.mark;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot place the rows of a long scroll.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus.
    <div
      role="row"
      className={styles.row}
      aria-rowindex={rowIndex}
      data-week={number}
      data-mark={mark}
      data-now={(dates[0] <= today && today <= dates[6]) || undefined}
      aria-busy={data === undefined || undefined}
      style={offset === undefined ? undefined : { top: offset }}
    >
      <WeekCell number={number} data={data} isStop={stopColumn === WEEK_COLUMN} />
      {dates.map((date, index) => (
        <DayCell
          key={date}
          date={date}
          day={data?.days[index]}
          column={FIRST_DAY_COLUMN + index}
          isStop={stopColumn === FIRST_DAY_COLUMN + index}
          room={room}
          isOutside={month !== undefined && monthOf(date) !== month}
        />
      ))}
      <TotalsCell data={data} isStop={stopColumn === TOTALS_COLUMN} />
      <SparklineCell data={data} isStop={stopColumn === SPARKLINE_COLUMN} top={top} />
      <WeekMenuCell number={number} />
    </div>
  );
});
