import type { Session } from '../training/session.ts';
import type { LoadUnits, Metres, Minutes } from '../units/units.ts';

export type LoadPair = { readonly aerobicLoad: LoadUnits; readonly runningMetres: Metres };

/** What a cap kept out of a swap, and which cap it was. */
export type Uncovered = {
  readonly minutes: Minutes;
  readonly aerobicLoad: LoadUnits;
  readonly cap: 'one-and-a-half-times' | 'longest-in-sport' | 'new-sport';
};

export type Swap = {
  readonly session: Session;
  readonly before: LoadPair;
  readonly after: LoadPair;
  readonly uncovered?: Uncovered | undefined;
};
