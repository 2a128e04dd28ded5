import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { SeasonWeeks } from '../data/season-years.ts';
import { focusStop } from './focus-stop.ts';
import type { SeasonPlace } from './use-season-place.ts';

/** Rows drawn beyond the edges, so that a turn of the wheel finds them there. */
const ROWS_BEYOND = 4;
/** Rows above the week at which the season opens. */
const ROWS_BEFORE = 3;
/** The height of a week in rem, as in the style. */
const ROW_REM = 4.75;

type Means = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly weeks: SeasonWeeks;
  readonly place: SeasonPlace;
};

/** Which weeks are drawn, and the scrolling to where the place is. */
export function useWeekVirtualizer({ scroller, weeks, place }: Means) {
  const rowHeight = ROW_REM * remInPixels();
  const stopRow = place.stop.week - weeks.first;
  // The cell with the focus stays drawn wherever the season is scrolled to.
  const rangeExtractor = useCallback(
    (range: Range) => withRow(defaultRangeExtractor(range), stopRow, range.count),
    [stopRow],
  );
  const virtualizer = useVirtualizer({
    count: weeks.last - weeks.first + 1,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: ROWS_BEYOND,
    initialOffset: Math.max(0, (place.stop.week - weeks.first - ROWS_BEFORE) * rowHeight),
    rangeExtractor,
  });

  useKeptPlace(scroller, weeks.first, rowHeight);
  const { arrival } = place;
  const arrived = useRef(arrival);
  useLayoutEffect(() => {
    // Weeks that come or go are no reason to go anywhere.
    if (arrived.current === arrival) return;
    arrived.current = arrival;
    virtualizer.scrollToIndex(arrival.stop.week - weeks.first, { align: arrival.align });
    if (arrival.takesFocus) focusStop(scroller.current, arrival.stop);
  }, [arrival, virtualizer, weeks.first, scroller]);
  return { virtualizer, rowHeight };
}

/** Weeks that are added before the first one must not move those in view. */
function useKeptPlace(
  scroller: RefObject<HTMLDivElement | null>,
  first: number,
  rowHeight: number,
) {
  const before = useRef(first);
  useLayoutEffect(() => {
    const added = before.current - first;
    before.current = first;
    if (added !== 0 && scroller.current) scroller.current.scrollTop += added * rowHeight;
  }, [first, rowHeight, scroller]);
}

function withRow(rows: number[], row: number, count: number): number[] {
  if (row < 0 || row >= count || rows.includes(row)) return rows;
  return [...rows, row].sort((one, other) => one - other);
}

function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
