import type { EpisodeClosure } from '../body/episode.ts';
import type { Sitting } from '../body/sitting.ts';
import type { Symptom } from '../body/symptom.ts';
import type { ExerciseDone } from '../routine/exercise.ts';
import type { Activity } from '../training/activity.ts';
import type { Session } from '../training/session.ts';
import type { History } from '../week/history.ts';

/** All that was ever logged, in order of days: an episode can be older than the window of a week. */
export type WholeLog = {
  readonly sessions: readonly Session[];
  readonly activities: readonly Activity[];
  readonly symptoms: readonly Symptom[];
  readonly sittings: readonly Sitting[];
  readonly episodeClosures: readonly EpisodeClosure[];
  readonly exercisesDone: readonly ExerciseDone[];
};

/** What the page is written from: the window of the week of today, and the whole log. */
export type PageEntries = { readonly history: History; readonly log: WholeLog };
