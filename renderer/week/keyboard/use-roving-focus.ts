import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { StopProps } from '../days/card.tsx';
import { dateOfStop, type Grid, type Place, placeOf, validStop } from './grid.ts';

type RovingFocusMeans = {
  readonly grid: Grid;
  readonly today: IsoDate;
  readonly container: RefObject<HTMLElement | null>;
  /** While a dialog is open it has the focus, and gives it back itself. */
  readonly isHeldBack: boolean;
};

export type RovingFocus = {
  readonly stop: string;
  readonly goTo: (stop: string) => void;
  /**
   * Gives the focus to a stop that may only appear once the week has been read again; with a date,
   * once it lies on that day: until then the one that was moved is still where it came from.
   */
  readonly follow: (stop: string, date?: IsoDate) => void;
  readonly stopProps: (stop: string) => StopProps;
};

/**
 * One stop of the grid is in the Tab order. When the card with the focus is moved, or goes away,
 * the focus follows it, or goes to the nearest stop, instead of being lost.
 */
export function useRovingFocus(means: RovingFocusMeans): RovingFocus {
  const { grid, today, container, isHeldBack } = means;
  const [chosen, setChosen] = useState<string>();
  const hadFocus = useRef(false);
  const lastPlace = useRef<Place>(undefined);
  const stop = validStop(grid, chosen, lastPlace.current, today);

  const awaited = useRef<Awaited>(undefined);
  const follow = useCallback((next: string, date?: IsoDate) => {
    awaited.current = { stop: next, date };
    setChosen(next);
  }, []);

  useLayoutEffect(() => {
    const { current } = awaited;
    if (current && hasCome(grid, current)) {
      focusStop(container.current, current.stop);
      awaited.current = undefined;
    }
    if (chosen !== undefined) lastPlace.current = placeOf(grid, stop);
    const isLost = document.activeElement === document.body;
    if (hadFocus.current && isLost && !isHeldBack) focusMeanwhile(stop);
    hadFocus.current = container.current?.contains(document.activeElement) ?? false;
  });

  /** Until what is awaited comes, which the focus of this stop does not give up. */
  const focusMeanwhile = (other: string) => {
    const { current } = awaited;
    focusStop(container.current, other);
    awaited.current = current;
    if (current) setChosen(current.stop);
  };
  const goTo = useCallback(
    (next: string) => {
      awaited.current = undefined;
      setChosen(next);
      focusStop(container.current, next);
    },
    [container],
  );
  const stopProps = (key: string): StopProps => ({
    'data-stop': key,
    tabIndex: key === stop ? 0 : -1,
    onFocus: () => {
      hadFocus.current = true;
      if (awaited.current?.stop !== key) awaited.current = undefined;
      setChosen(key);
    },
  });
  return { stop, goTo, follow, stopProps };
}

type Awaited = { readonly stop: string; readonly date: IsoDate | undefined } | undefined;

function hasCome(grid: Grid, { stop, date }: NonNullable<Awaited>): boolean {
  const on = dateOfStop(grid, stop);
  return on !== undefined && (date === undefined || on === date);
}

function focusStop(container: HTMLElement | null, stop: string): void {
  const element = container?.querySelector(`[data-stop="${CSS.escape(stop)}"]`);
  if (element instanceof HTMLElement) element.focus();
}
