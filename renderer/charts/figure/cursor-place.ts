import { PLOT_AREA } from './plot-area.ts';

/** Which of `count` columns lies under a point so many pixels from the left edge of the chart. */
export function columnAt(x: number, width: number, count: number): number {
  const inside = (x - PLOT_AREA.left) / (width - PLOT_AREA.left - PLOT_AREA.right);
  return clamped(Math.floor(inside * count), count);
}

/** Where a key takes the cursor; undefined for a key that is not of the cursor. */
export function columnAfter(
  key: string,
  column: number,
  { count, step }: { readonly count: number; readonly step: 'day' | 'week' },
): number | undefined {
  const page = step === 'day' ? 7 : 4;
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: column - 1,
    ArrowRight: column + 1,
    ArrowDown: column - 1,
    ArrowUp: column + 1,
    PageDown: column - page,
    PageUp: column + page,
    Home: 0,
    End: count - 1,
  };
  const next = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return next === undefined ? undefined : clamped(next, count);
}

function clamped(column: number, count: number): number {
  return Math.min(Math.max(column, 0), count - 1);
}
