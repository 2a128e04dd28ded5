import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { StopProps } from '../days/card.tsx';
import { type Grid, type Place, placeOf, validStop } from './grid.ts';

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
  /** Gives the focus to a stop that may only appear once the week has been read again. */
  readonly follow: (stop: string) => void;
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

  const awaited = useRef<string>(undefined);
  const follow = useCallback((next: string) => {
    awaited.current = next;
    setChosen(next);
  }, []);

  useLayoutEffect(() => {
    if (awaited.current !== undefined && placeOf(grid, awaited.current)) {
      focusStop(container.current, awaited.current);
      awaited.current = undefined;
    }
    if (chosen !== undefined) lastPlace.current = placeOf(grid, stop);
    const isLost = document.activeElement === document.body;
    if (hadFocus.current && isLost && !isHeldBack) focusStop(container.current, stop);
    hadFocus.current = container.current?.contains(document.activeElement) ?? false;
  });

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
      setChosen(key);
    },
  });
  return { stop, goTo, follow, stopProps };
}

function focusStop(container: HTMLElement | null, stop: string): void {
  const element = container?.querySelector(`[data-stop="${CSS.escape(stop)}"]`);
  if (element instanceof HTMLElement) element.focus();
}
