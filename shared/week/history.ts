import type { EpisodeClosure } from '../body/episode.ts';
import type { Sitting } from '../body/sitting.ts';
import type { Symptom } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { DayNote, WeekNote } from '../notes/notes.ts';
import type { DayAvailability } from '../planning/availability.ts';
import type { ExerciseDone } from '../routine/exercise.ts';
import type { Acknowledgement } from '../rules/acknowledgement.ts';
import type { Activity } from '../training/activity.ts';
import type { Athlete } from '../training/athlete.ts';
import type { Session } from '../training/session.ts';

/**
 * How far back a week looks, in days. The longest need is racing (84 days back from any
 * day of the week), then the weekly jump (14 days kept, and five weeks to compare with).
 */
export const HISTORY_DAYS = 112;

/** How far back symptoms are read, in days: an episode without any entry for a year is no longer followed. */
export const SYMPTOM_HISTORY_DAYS = 366;

/** One athlete's entries around one week: all that its screen and its rules need. */
export type History = {
  readonly athlete: Athlete;
  /** The day of the first activity ever, so that "nothing before" can be told from "not loaded". */
  readonly firstActivityDate?: IsoDate | undefined;
  /** The day of the last run before the window, so that a long break has a length. */
  readonly lastRunBefore?: IsoDate | undefined;
  readonly sessions: readonly Session[];
  /** Sessions that stand after the window, and were planned first for a day in it. */
  readonly movedOn?: readonly Session[] | undefined;
  readonly activities: readonly Activity[];
  readonly symptoms: readonly Symptom[];
  readonly sittings: readonly Sitting[];
  readonly episodeClosures: readonly EpisodeClosure[];
  readonly exercisesDone: readonly ExerciseDone[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly dayNotes: readonly DayNote[];
  readonly weekNotes: readonly WeekNote[];
  readonly availabilities: readonly DayAvailability[];
};
