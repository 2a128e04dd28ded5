import { useCallback, useState } from 'react';
import type { Stop } from './stop.ts';

/** Where the grid is to go: to a stop, and with the focus or without. */
export type Arrival = {
  readonly stop: Stop;
  readonly align: 'center' | 'start' | 'auto';
  readonly takesFocus: boolean;
};

export type SeasonPlace = {
  /** The cell in the Tab order. */
  readonly stop: Stop;
  readonly setStop: (stop: Stop) => void;
  /** A new one each time that the grid is to go somewhere. */
  readonly arrival: Arrival;
  readonly goTo: (arrival: Arrival) => void;
};

/** The place in the season, which both views share. */
export function useSeasonPlace(first: Stop): SeasonPlace {
  const [stop, setStop] = useState(first);
  const [arrival, setArrival] = useState<Arrival>({
    stop: first,
    align: 'center',
    takesFocus: false,
  });
  const goTo = useCallback((next: Arrival) => {
    setStop(next.stop);
    setArrival(next);
  }, []);
  return { stop, setStop, arrival, goTo };
}
