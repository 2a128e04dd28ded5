import type { Stop } from './stop.ts';

/** Gives the focus to a cell, without scrolling: the grid does that. */
export function focusStop(grid: Element | null, { week, column }: Stop): void {
  const cell = grid?.querySelector(`[data-week="${week}"] > [data-column="${column}"]`);
  if (cell instanceof HTMLElement) cell.focus({ preventScroll: true });
}
