import { announce } from '../../data/announcements.ts';
import { sessionOf } from '../days/day-items.ts';
import { itemOf } from '../days/days.ts';
import { useEditing } from '../editing/editing.ts';
import { extendedTo, NOTHING_SELECTED, selectedIn } from '../editing/selection.ts';
import { type Arrow, type Grid, stopAfter } from './grid.ts';
import type { RovingFocus } from './use-roving-focus.ts';

type SelectionKeysMeans = { readonly grid: Grid; readonly focus: RovingFocus };

/** Shift and an arrow take the focus along and select all from where it began. */
export function useSelectionKeys({ grid, focus }: SelectionKeysMeans): (arrow: Arrow) => void {
  const { days, movable, selection, setSelection } = useEditing();
  const sessionAt = (stop: string) => {
    const item = itemOf(days, stop);
    return item && sessionOf(item);
  };
  return (arrow) => {
    const start = sessionAt(focus.stop);
    const stop = stopAfter(grid, focus.stop, arrow);
    focus.goTo(stop);
    const isNew = start !== undefined && !selection.ids.has(start.id);
    const begun = isNew ? extendedTo(NOTHING_SELECTED, start, movable) : selection;
    const to = sessionAt(stop) ?? start;
    if (!to) return;
    const next = extendedTo(begun, to, movable);
    setSelection(next);
    announce(`${selectedIn(next, movable).length} selected.`);
  };
}
