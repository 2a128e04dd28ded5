import { z } from 'zod';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Sport } from '../training/sport.ts';
import { type ActivityId, AthleteId } from '../units/ids.ts';
import { read, returns, write } from './define.ts';

export type ImportedActivity = {
  readonly path: string;
  readonly activityId: ActivityId;
  readonly sport: Sport;
  readonly date: IsoDate;
  /** Local wall-clock start, `2026-11-18T07:30:00`. */
  readonly start: string;
  /** Absent when the file holds none. */
  readonly distanceMetres?: number | undefined;
  readonly durationSeconds: number;
  readonly hasHeartRate: boolean;
  readonly hardDistanceMetres?: number | undefined;
  readonly damaged: boolean;
  /** An entry made by hand that may be of the same workout: `activity.join` makes one of the two. */
  readonly mayBeLoggedAs?: ActivityId | undefined;
};

export type ImportReport = {
  readonly imported: readonly ImportedActivity[];
  readonly duplicates: readonly { readonly path: string; readonly activityId: ActivityId }[];
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
};

/** Stands for files that the host has received or that its own dialog returned; never a path. */
export const ChosenFiles = z.uuid().brand<'ChosenFiles'>();
export type ChosenFiles = z.infer<typeof ChosenFiles>;

/** Bytes. A day recorded every second is below 40 MB in GPX or TCX, the wordiest formats. */
export const FILE_BYTES_AT_MOST = 256 * 2 ** 20;
const PATHS_AT_MOST = 10_000;
/** Files that one call imports, so that progress can be shown and the rest cancelled. */
export const FILES_A_STEP = 16;

export const importOperations = {
  'history.import': write({
    summary: 'Imports FIT, GPX and TCX files and folders of them.',
    doors: ['command-line'],
    input: z.strictObject({
      athleteId: AthleteId,
      paths: z.array(z.string().min(1)).min(1).max(PATHS_AT_MOST),
    }),
    output: returns<ImportReport>(),
  }),
  'files.choose': read({
    summary: 'Asks for files or a folder with a dialog. No count: cancelled.',
    doors: ['desktop'],
    input: z.strictObject({ what: z.enum(['files', 'folder']) }),
    output: returns<{ readonly chosen?: ChosenFiles; readonly count: number }>(),
  }),
  'history.importChosen': write({
    summary:
      'Imports the next few of the chosen files, from number `from` on. All steps are one change.',
    doors: ['desktop', 'browser'],
    input: z.strictObject({
      athleteId: AthleteId,
      chosen: ChosenFiles,
      from: z.int().min(0),
    }),
    output: returns<
      ImportReport & { readonly next?: number | undefined; readonly count: number }
    >(),
  }),
};
