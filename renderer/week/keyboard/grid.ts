import type { IsoDate } from '../../../shared/calendar/iso-date.ts';

/** The stops of the roving focus: the cards of each day in order, then its "add". */
export type Grid = readonly { readonly date: IsoDate; readonly stops: readonly string[] }[];
export type Arrow = 'left' | 'right' | 'up' | 'down' | 'first-day' | 'last-day';

export const addStop = (date: IsoDate) => `add-${date}`;

/** A day of the week and a row in it, both from 0. */
export type Place = { readonly day: number; readonly row: number };

/** Where the focus goes from a stop; the same stop at an edge. */
export function stopAfter(grid: Grid, stop: string, arrow: Arrow): string {
  const place = placeOf(grid, stop);
  if (!place) return stop;
  return stopAt(grid, movedPlace(grid, place, arrow)) ?? stop;
}

/**
 * The stop itself while it is there; else what took its place, so that deleting a card leaves the
 * focus where it was; else today's first, or the first of all.
 */
export function validStop(
  grid: Grid,
  stop: string | undefined,
  lastPlace: Place | undefined,
  today: IsoDate,
): string {
  if (stop !== undefined && placeOf(grid, stop)) return stop;
  const inPlace = lastPlace && stopAt(grid, lastPlace);
  const day = grid.find(({ date }) => date === today) ?? grid[0];
  return inPlace ?? day?.stops[0] ?? '';
}

/** The day that a stop lies in. */
export function dateOfStop(grid: Grid, stop: string): IsoDate | undefined {
  const place = placeOf(grid, stop);
  return place && grid[place.day]?.date;
}

function movedPlace(grid: Grid, { day, row }: Place, arrow: Arrow): Place {
  switch (arrow) {
    case 'left':
      return { day: day - 1, row };
    case 'right':
      return { day: day + 1, row };
    case 'up':
      return { day, row: row - 1 };
    case 'down':
      return { day, row: row + 1 };
    case 'first-day':
      return { day: 0, row };
    case 'last-day':
      return { day: grid.length - 1, row };
  }
}

function stopAt(grid: Grid, { day, row }: Place): string | undefined {
  const stops = grid[day]?.stops;
  if (!stops || row < 0) return undefined;
  return stops[Math.min(row, stops.length - 1)];
}

/** Where a stop is; undefined when it is not in the grid. */
export function placeOf(grid: Grid, stop: string): Place | undefined {
  const day = grid.findIndex(({ stops }) => stops.includes(stop));
  const row = grid[day]?.stops.indexOf(stop);
  return row === undefined ? undefined : { day, row };
}
