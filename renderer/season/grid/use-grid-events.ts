import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import type { SeasonWeeks } from '../data/season-years.ts';
import { weekOfNumber } from '../data/week-numbers.ts';
import { useSeasonView } from '../view.ts';
import { type Stop, stepOfKey, stopAfter } from './stop.ts';
import type { SeasonPlace } from './use-season-place.ts';

type GridMeans = {
  readonly place: SeasonPlace;
  /** All weeks that can be gone to. */
  readonly weeks: SeasonWeeks;
  /** From the first to the last entry. */
  readonly log: SeasonWeeks;
  readonly weeksInView: () => number;
};

/** What a click, a key and the focus do to the cells: one listener each for all of them. */
export function useGridEvents({ place, weeks, log, weeksInView }: GridMeans) {
  const { openWeek, openMenu } = useSeasonView();
  const actOfKey = (event: KeyboardEvent, stop: Stop): (() => void) | undefined => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || !(target instanceof Element)) return undefined;
    if (key === 'Enter' || key === ' ') return () => openWeek(weekOfNumber(stop.week));
    if (key.toLowerCase() === 'm') return () => openMenu(stop.week, target);
    const step = stepOfKey(key, weeksInView());
    const next = step && stopAfter(stop, step, weeks, log);
    return next && (() => place.goTo({ stop: next, align: 'auto', takesFocus: true }));
  };
  return {
    onClick: ({ target }: MouseEvent) => {
      const stop = stopOf(target);
      if (stop) openWeek(weekOfNumber(stop.week));
    },
    onContextMenu: (event: MouseEvent) => {
      const stop = stopOf(event.target);
      if (!stop || !(event.target instanceof Element)) return;
      event.preventDefault();
      openMenu(stop.week, cellOf(event.target) ?? event.target);
    },
    onFocus: ({ target }: FocusEvent) => {
      const stop = target.hasAttribute('data-column') ? stopOf(target) : undefined;
      if (stop) place.setStop(stop);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const stop = stopOf(event.target);
      const act = stop && actOfKey(event, stop);
      if (!act) return;
      event.preventDefault();
      act();
    },
  };
}

function cellOf(target: Element): Element | null {
  return target.closest('[data-column]');
}

/** The cell that something happened in; undefined outside of them and on the button of a menu. */
function stopOf(target: EventTarget): Stop | undefined {
  if (!(target instanceof Element) || target.closest('button')) return undefined;
  const column = cellOf(target)?.getAttribute('data-column');
  const week = target.closest('[data-week]')?.getAttribute('data-week');
  return column && week ? { week: Number(week), column: Number(column) } : undefined;
}
