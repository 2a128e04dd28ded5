import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { ComputerUse } from '../../shared/contract/computer-operations.ts';
import type { ChosenFiles } from '../../shared/contract/import-operations.ts';
import type { Database } from '../database/open-database.ts';
import type { DecodeOptions, DecodeOutcome } from '../import/decoded-activity.ts';
import type { FileList } from '../import/list-files.ts';

/** The day and place that it is. */
export type Clock = {
  readonly today: () => IsoDate;
  /** IANA name of the time zone. */
  readonly timeZone: () => string;
};

/** Files that a person chose, in a dialog or by sending them. The last part of a path is the name shown. */
export type Files = {
  /** Asks with a dialog; undefined when it was cancelled. Only the desktop has one. */
  readonly choose: (what: 'files' | 'folder') => Promise<readonly string[] | undefined>;
  /** Keeps paths and gives what stands for them. */
  readonly remember: (paths: readonly string[]) => ChosenFiles;
  readonly chosen: (token: ChosenFiles) => readonly string[] | undefined;
  /** The files have been imported: what was kept for them can go. */
  readonly release: (token: ChosenFiles) => void;
};

/** Finds activity files and reads them. */
export type Decoder = {
  readonly listFiles: (paths: readonly string[]) => Promise<FileList>;
  readonly decodeFiles: (
    files: readonly string[],
    options: DecodeOptions,
  ) => AsyncIterable<DecodeOutcome>;
};

/** How the computer is used. Only the desktop can see it. */
export type Computer = {
  readonly look: () => ComputerUse;
  /** Asks to get up. False when the system shows no messages. */
  readonly remind: (minutes: number) => boolean;
};

/** All that the handlers touch outside themselves. */
export type Means = {
  readonly database: Database;
  readonly clock: Clock;
  readonly files: Files;
  readonly decoder: Decoder;
  readonly computer?: Computer | undefined;
};
