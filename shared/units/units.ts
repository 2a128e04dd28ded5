import { z } from 'zod';

const SECONDS_IN_A_DAY = 86_400;
/** Longer than any race that is run in a day: the 24-hour record is below 320 km; rides go further. */
const METRES_AT_MOST = 1_000_000;

export const Metres = z
  .number()
  .min(0, 'must not be negative')
  .max(METRES_AT_MOST, 'must be 1,000 km or less')
  .brand<'Metres'>();
export type Metres = z.infer<typeof Metres>;

export const Seconds = z
  .number()
  .min(0, 'must not be negative')
  .max(SECONDS_IN_A_DAY, 'must be 24 hours (86,400 s) or less')
  .brand<'Seconds'>();
export type Seconds = z.infer<typeof Seconds>;

export const Minutes = z
  .number()
  .min(0, 'must not be negative')
  .max(SECONDS_IN_A_DAY / 60, 'must be 24 hours (1,440 min) or less')
  .brand<'Minutes'>();
export type Minutes = z.infer<typeof Minutes>;

/** Session RPE, 0 (rest) to 10 (maximal), on Foster's scale. Not always whole: a swap divides it. */
export const Rpe = z
  .number()
  .min(0, 'must be 0 or more')
  .max(10, 'must be 10 or less')
  .brand<'Rpe'>();
export type Rpe = z.infer<typeof Rpe>;

/** Training load in arbitrary units: session RPE × minutes (Foster 2001). */
export type LoadUnits = number & z.core.$brand<'LoadUnits'>;

/** Wide enough for every living heart, so that a recording is not refused for a strange one. */
export const BeatsPerMinute = z
  .number()
  .min(20, 'must be 20 beats a minute or more')
  .max(260, 'must be 260 beats a minute or less')
  .brand<'BeatsPerMinute'>();
export type BeatsPerMinute = z.infer<typeof BeatsPerMinute>;

/** Which units the athlete reads. Stored values are SI whatever this says. */
export const Units = z.enum(['kilometres', 'miles']);
export type Units = z.infer<typeof Units>;

export const metres = (value: number) => value as Metres;
export const seconds = (value: number) => value as Seconds;
export const minutes = (value: number) => value as Minutes;
export const rpe = (value: number) => value as Rpe;
export const loadUnits = (value: number) => value as LoadUnits;
export const beatsPerMinute = (value: number) => value as BeatsPerMinute;
