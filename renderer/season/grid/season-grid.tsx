import { useEffect, useRef } from 'react';
import { weekDates } from '../../../shared/calendar/iso-week.ts';
import { type Month, monthOf } from '../data/season-month.ts';
import { pagesAround } from '../data/season-pages.ts';
import type { SeasonWeeks } from '../data/season-years.ts';
import { useSeasonPages } from '../data/use-season-pages.ts';
import { weekOfNumber } from '../data/week-numbers.ts';
import { WeekRow } from '../row/week-row.tsx';
import { useSeasonView } from '../view.ts';
import { ColumnHeadings } from './column-headings.tsx';
import styles from './grid.module.css';
import { GRID_LABEL, type GridProps } from './grid-props.ts';
import { LostPage } from './lost-page.tsx';
import { COLUMNS } from './stop.ts';
import { useGridEvents } from './use-grid-events.ts';
import { useTopOfLoads } from './use-top-of-loads.ts';
import { useWeekVirtualizer } from './use-week-virtualizer.ts';

/** Two workouts of a day have room, or one and how many more there are. */
const ROOM = 2;

type SeasonGridProps = GridProps & {
  readonly weeks: SeasonWeeks;
  /** Told which weeks are in view, and the month on top. */
  readonly onView: (month: Month, weeks: SeasonWeeks) => void;
};

/** Many weeks in one scroll. Only those in view are drawn, and read. */
export function SeasonGrid({ weeks, log, place, onView }: SeasonGridProps) {
  const { athlete } = useSeasonView();
  const scroller = useRef<HTMLDivElement>(null);
  const { virtualizer, rowHeight } = useWeekVirtualizer({ scroller, weeks, place });
  const inView = weeksInView(virtualizer.range, weeks, place.stop.week);
  const { find, fault } = useSeasonPages(athlete.id, pagesAround(inView, weeks));
  const top = useTopOfLoads(find, inView);
  const events = useGridEvents({
    place,
    weeks,
    log,
    weeksInView: () =>
      Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / rowHeight) - 1),
  });
  // The month of the last day: a week with the first of a month on top begins it.
  const month = monthOf(weekDates(weekOfNumber(inView.first), athlete.weekStart)[6]);
  const { first, last } = inView;
  useEffect(() => onView(month, { first, last }), [month, first, last, onView]);
  return (
    <>
      {fault && <LostPage {...fault} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot place the rows of a long scroll. */}
      <div
        role="grid"
        aria-label={GRID_LABEL}
        aria-rowcount={weeks.last - weeks.first + 2}
        aria-colcount={COLUMNS + 1}
        className={styles.grid}
        {...events}
      >
        <ColumnHeadings top={top} />
        {/* biome-ignore lint/a11y/useSemanticElements: a table cannot place the rows of a long scroll. */}
        <div ref={scroller} role="rowgroup" className={styles.scroller}>
          <div
            role="presentation"
            className={styles.rows}
            style={{ height: virtualizer.getTotalSize() }}
          >
            {virtualizer.getVirtualItems().map(({ index, start }) => (
              <WeekRow
                key={weeks.first + index}
                number={weeks.first + index}
                rowIndex={index + 2}
                data={find(weeks.first + index)}
                stopColumn={place.stop.week === weeks.first + index ? place.stop.column : undefined}
                top={top}
                room={ROOM}
                offset={start}
              />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}

type Range = { readonly startIndex: number; readonly endIndex: number } | null;

function weeksInView(range: Range, { first, last }: SeasonWeeks, stop: number): SeasonWeeks {
  if (!range) return { first: stop, last: stop };
  return {
    first: Math.min(first + range.startIndex, last),
    last: Math.min(first + range.endIndex, last),
  };
}
