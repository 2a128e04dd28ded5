import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Sport } from '../../shared/training/sport.ts';
import type { Surface } from '../../shared/training/surface.ts';
import type { BeatsPerMinute, Metres, Seconds } from '../../shared/units/units.ts';

/** One activity as its file tells it. What the file does not say is absent. */
export type DecodedActivity = {
  readonly sport: Sport;
  readonly title?: string;
  readonly date: IsoDate;
  /** Local wall-clock start, `2026-11-18T07:30:00`. */
  readonly startedAt: string;
  /** Timer time: pauses are not in it. */
  readonly durationSeconds: Seconds;
  readonly distanceMetres?: Metres;
  readonly hardDistanceMetres?: Metres;
  readonly hardDurationSeconds?: Seconds;
  readonly averageHeartRate?: BeatsPerMinute;
  readonly surface?: Surface;
};

export type ActivityFormat = 'fit' | 'gpx' | 'tcx';

export type DecodeOptions = {
  /** Heart rate at which zone 3 begins, for files that do not state their own zones. */
  readonly zoneThreeHeartRate?: BeatsPerMinute | undefined;
  /** IANA time zone, for files that do not say what the local time was. */
  readonly timeZone: string;
};

/** What a decoder found in one file. */
export type Recording = {
  /** The file was broken, and what it holds was confirmed as far as it can be. */
  readonly damaged: boolean;
  readonly activities: readonly DecodedActivity[];
  /** Why other parts of the file, such as one of several tracks, did not become activities. */
  readonly leftOut: readonly string[];
};

export type DecodeOutcome =
  | (Recording & {
      readonly status: 'decoded';
      readonly path: string;
      readonly format: ActivityFormat;
      /** SHA-256 of the file, in hexadecimal. */
      readonly contentHash: string;
    })
  | { readonly status: 'failed'; readonly path: string; readonly reason: string };
