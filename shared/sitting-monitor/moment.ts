/** What became of the computer: each of these ends the sitting that was being measured. */
export const BREAKS = ['lock', 'unlock', 'sleep', 'wake'] as const;
export type Break = (typeof BREAKS)[number];

/** What a look at the computer saw, with the two clocks by which it was seen. */
export type Moment = Clocks & What;

/**
 * Two clocks, both in milliseconds. Durations come from `uptime`, which nobody can set, though it
 * may stand still in sleep; days come from the wall clock, which people and time servers set.
 */
export type Clocks = {
  /** Since the planner started. */
  readonly uptime: number;
  /** Since 1970 began, in UTC. */
  readonly wallClock: number;
  /** IANA name of the time zone, by which a day begins and ends. */
  readonly timeZone: string;
};

type What =
  /** A look at how long nobody has touched keys or mouse. */
  | { readonly kind: 'look'; readonly idleMilliseconds: number }
  | { readonly kind: Break }
  /** The person says to have stood up. */
  | { readonly kind: 'stood-up' };
