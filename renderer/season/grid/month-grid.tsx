import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Month, monthHolding, weeksOfMonth } from '../data/season-month.ts';
import { pagesAround } from '../data/season-pages.ts';
import type { SeasonWeeks } from '../data/season-years.ts';
import { useSeasonPages } from '../data/use-season-pages.ts';
import { WeekRow } from '../row/week-row.tsx';
import { useSeasonView } from '../view.ts';
import { ColumnHeadings } from './column-headings.tsx';
import { focusStop } from './focus-stop.ts';
import styles from './grid.module.css';
import { GRID_LABEL, type GridProps } from './grid-props.ts';
import { LostPage } from './lost-page.tsx';
import { COLUMNS } from './stop.ts';
import { useGridEvents } from './use-grid-events.ts';
import { useRoomInDay } from './use-room-in-day.ts';
import { useTopOfLoads } from './use-top-of-loads.ts';

type MonthGridProps = GridProps & {
  readonly weeks: SeasonWeeks;
  readonly month: Month;
  readonly onMonth: (month: Month) => void;
};

/** The weeks of one month, as high as the screen has room. A step past its edge shows the next month. */
export function MonthGrid({ weeks, log, place, month: asked, onMonth }: MonthGridProps) {
  const { athlete } = useSeasonView();
  const grid = useRef<HTMLDivElement>(null);
  const month = monthHolding(place.arrival.stop.week, asked, athlete.weekStart);
  useEffect(() => onMonth(month), [month, onMonth]);
  const shown = weeksOfMonth(month, athlete.weekStart);
  const numbers = Array.from({ length: shown.last - shown.first + 1 }, (_, at) => shown.first + at);
  const { find, fault } = useSeasonPages(athlete.id, pagesAround(shown, shown));
  const top = useTopOfLoads(find, shown);
  const room = useRoomInDay(grid, numbers.length);
  useArrivalFocus(grid, place);
  const events = useGridEvents({ place, weeks, log, weeksInView: () => numbers.length });
  return (
    <>
      {fault && <LostPage {...fault} />}
      {/* biome-ignore lint/a11y/useSemanticElements: the same rows as in the long scroll. */}
      <div
        role="grid"
        aria-label={GRID_LABEL}
        aria-colcount={COLUMNS + 1}
        className={styles.grid}
        data-chips="two-lines"
        {...events}
      >
        <ColumnHeadings top={top} />
        {/* biome-ignore lint/a11y/useSemanticElements: the same rows as in the long scroll. */}
        <div ref={grid} role="rowgroup" className={`${styles.scroller} ${styles.month}`}>
          {numbers.map((number, index) => (
            <WeekRow
              key={number}
              number={number}
              rowIndex={index + 2}
              data={find(number)}
              stopColumn={place.stop.week === number ? place.stop.column : undefined}
              top={top}
              room={room}
              month={month}
            />
          ))}
        </div>
      </div>
    </>
  );
}

/** Follows the place with the focus, also into another month. */
function useArrivalFocus(
  grid: React.RefObject<HTMLElement | null>,
  { arrival }: GridProps['place'],
) {
  const [opened] = useState(arrival);
  useLayoutEffect(() => {
    if (arrival !== opened && arrival.takesFocus) focusStop(grid.current, arrival.stop);
  }, [arrival, opened, grid]);
}
