import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';
import type { Chart } from '../chart/chart.ts';
import { rowWords } from '../chart/words.ts';
import styles from './chart-figure.module.css';
import { columnAfter, columnAt } from './cursor-place.ts';
import { PLOT_AREA } from './plot-area.ts';

type ChartCursorProps = {
  readonly chart: Chart;
  readonly column: number;
  readonly moveTo: (column: number) => void;
};

/** A slider over the plot: the pointer and the arrow keys move it, a screen reader says where it is. */
export function ChartCursor({ chart, column, moveTo }: ChartCursorProps) {
  const count = chart.rows.length;
  const onPointer = (event: PointerEvent<HTMLInputElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    moveTo(columnAt(event.clientX - left, width, count));
  };
  // The slider's own press would go by the width of its thumb.
  const onPress = (event: PointerEvent<HTMLInputElement>) => {
    event.currentTarget.focus();
    onPointer(event);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : event.key;
    const moved = next && columnAfter(next, column, { count, step: chart.step });
    if (typeof moved !== 'number') return;
    event.preventDefault();
    moveTo(moved);
  };
  return (
    <>
      <input
        type="range"
        className={styles.cursor}
        aria-label={`${chart.title}: move through the ${chart.step}s`}
        aria-valuetext={rowWords(chart, column)}
        min={0}
        max={count - 1}
        value={column}
        onChange={(event) => moveTo(event.currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
        onPointerMove={onPointer}
        onPointerDown={onPress}
        onMouseDown={(event) => event.preventDefault()}
      />
      <i className={styles.cursorLine} style={placeOf(column, count)} aria-hidden="true" />
    </>
  );
}

function placeOf(column: number, count: number): CSSProperties {
  const { left, right, top, bottom } = PLOT_AREA;
  const share = (column + 0.5) / count;
  return { left: `calc(${left}px + (100% - ${left + right}px) * ${share})`, top, bottom };
}
