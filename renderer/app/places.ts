import { createContext, use } from 'react';
import type { IsoWeek } from '../../shared/calendar/iso-week.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { OpensAt } from './chosen-athlete.ts';

/** Where the keys and the palette of any room lead. */
export type Places = {
  readonly athletes: readonly Athlete[];
  readonly choose: (id: AthleteId) => void;
  /** Opens a week in its room. */
  readonly openWeek: (week: IsoWeek | OpensAt) => void;
};

export const PlacesContext = createContext<Places>({
  athletes: [],
  choose: () => undefined,
  openWeek: () => undefined,
});

export function usePlaces(): Places {
  return use(PlacesContext);
}
