import type { IsoDate } from '../calendar/iso-date.ts';
import type { FactId } from './fact.ts';

/** What the log answers to one fact, and where that stands. */
export type Answered = {
  readonly answer: 'yes' | 'no';
  /** The day of the entry that says so. */
  readonly on: IsoDate;
  /** Plain words: `Answered on Fri 20 Nov`. */
  readonly from: string;
};

/** What is known of an episode. A fact that is not in it was not asked. */
export type KnownFacts = ReadonlyMap<FactId, Answered>;
