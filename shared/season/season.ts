import type { IsoDate } from '../calendar/iso-date.ts';
import type { IsoWeek } from '../calendar/iso-week.ts';
import type { WeekNote } from '../notes/notes.ts';
import type { RacePriority } from '../training/session.ts';
import type { Workout } from '../training/workout.ts';
import type { Metres, Seconds } from '../units/units.ts';
import type { TrainingTotals } from '../week/week.ts';

/** A workout as small as a cell of many weeks needs it. */
export type SeasonWorkout = Pick<Workout, 'id' | 'status' | 'sport' | 'kind' | 'title'> & {
  readonly durationSeconds: Seconds;
  readonly distanceMetres?: Metres | undefined;
  readonly racePriority?: RacePriority | undefined;
};

export type SeasonDay = {
  readonly date: IsoDate;
  readonly workouts: readonly SeasonWorkout[];
  /** The highest pain of the day, absent when none was logged. */
  readonly pain?: number | undefined;
};

export type SeasonWeek = {
  readonly week: IsoWeek;
  readonly days: readonly SeasonDay[];
  readonly totals: TrainingTotals;
  /** The highest pain of the week, absent when none was logged. */
  readonly pain?: number | undefined;
  readonly note?: WeekNote | undefined;
};

/** From the first to the last day that holds anything; absent for an athlete without entries. */
export type SeasonSpan = { readonly first: IsoDate; readonly last: IsoDate };
