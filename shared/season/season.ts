import type { IsoDate } from '../calendar/iso-date.ts';
import type { IsoWeek } from '../calendar/iso-week.ts';
import type { WeekNote } from '../notes/notes.ts';
import type { RacePriority } from '../training/session.ts';
import type { DoneActivity, PlannedSession, Workout } from '../training/workout.ts';
import type { LoadUnits, Metres, Seconds } from '../units/units.ts';
import type { TrainingTotals } from '../week/week.ts';

/** A workout as small as a cell of many weeks needs it. */
export type SeasonWorkout = SeasonStatus &
  Pick<Workout, 'sport' | 'kind' | 'title'> & {
    readonly durationSeconds: Seconds;
    readonly distanceMetres?: Metres | undefined;
    /** Absent when nobody has rated it: it is then unknown, not 0. */
    readonly aerobicLoad?: LoadUnits | undefined;
    /** A race that was done keeps the priority that it was planned with. */
    readonly racePriority?: RacePriority | undefined;
  };

type SeasonStatus = Pick<PlannedSession, 'status' | 'id'> | Pick<DoneActivity, 'status' | 'id'>;

export type SeasonDay = {
  readonly date: IsoDate;
  readonly workouts: readonly SeasonWorkout[];
  /** The highest pain of the day, absent when none was logged. */
  readonly pain?: number | undefined;
};

export type SeasonWeek = {
  readonly week: IsoWeek;
  readonly days: readonly SeasonDay[];
  /** What was done and what is still planned. */
  readonly totals: TrainingTotals;
  /** The part of the totals that is done already. */
  readonly done: TrainingTotals;
  /** The whole plan, whatever became of it: done, missed and skipped. Absent when nothing was planned. */
  readonly planned?: TrainingTotals | undefined;
  /** The highest pain of the week, absent when none was logged. */
  readonly pain?: number | undefined;
  readonly note?: WeekNote | undefined;
};

/** From the first to the last day that holds anything; absent for an athlete without entries. */
export type SeasonSpan = { readonly first: IsoDate; readonly last: IsoDate };
