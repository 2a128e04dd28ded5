import type { Episode } from '../body/open-episodes.ts';
import type { Region, Side } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Flag } from '../rules/flag.ts';
import type { Athlete } from '../training/athlete.ts';
import type { Workout } from '../training/workout.ts';
import type { Minutes } from '../units/units.ts';

/** Every athlete by name, as seen from one day. */
export type Roster = {
  readonly today: IsoDate;
  readonly athletes: readonly AthleteOverview[];
};

/** One athlete as a coach sees many: what was logged, what is missing, what is loudest. */
export type AthleteOverview = {
  readonly athlete: Athlete;
  readonly logged: Logged;
  readonly missing: Missing;
  /** The episodes that are open on the day of the look, the oldest first. */
  readonly openEpisodes: readonly Episode[];
  readonly flags: FlagsInShort;
};

/** The last of each kind of entry up to the day of the look; absent where there is none. */
export type Logged = {
  readonly lastActivity?: Pick<Workout, 'date' | 'sport' | 'kind' | 'title'> | undefined;
  /** Of the last day with an entry of pain, the one with the most pain. */
  readonly lastPain?: PainLogged | undefined;
  readonly lastSitting?: { readonly date: IsoDate; readonly totalMinutes: Minutes } | undefined;
  /** Whole days since anything was logged, exercises of the routine too. Absent: nothing ever was. */
  readonly daysSinceAny?: number | undefined;
};

export type PainLogged = {
  readonly date: IsoDate;
  readonly region: Region;
  readonly side: Side;
  readonly pain: number;
};

/** What a coach would ask about, of the last seven days. */
export type Missing = {
  /** Sore spots after a run of which nobody said how they were the next morning, the latest first. */
  readonly mornings: readonly MissingMorning[];
  /** Sessions of the seven days before today, neither done nor skipped with a reason. */
  readonly sessions: number;
  /** Activities without an RPE: their aerobic load is unknown. */
  readonly ratings: number;
};

export type MissingMorning = {
  readonly date: IsoDate;
  readonly region: Region;
  readonly side: Side;
};

/** The fired flags of the week. */
export type FlagsInShort = {
  /** Absent when none fired, or all that did may rest. */
  readonly loudest?: LoudestFlag | undefined;
  /** How many fired besides, those that may rest left out. */
  readonly others: number;
  /** How many rules lack the data to tell: no flag of theirs is no good news. */
  readonly cannotTell: number;
};

export type LoudestFlag = Pick<Flag, 'rule' | 'title' | 'severity' | 'date'> & {
  readonly seen: string;
  /** An emergency does not rest: somebody said who has seen to it, and it is shown all the same. */
  readonly isSeenTo: boolean;
};
