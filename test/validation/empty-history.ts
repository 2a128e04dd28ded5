import type { Athlete } from '../../shared/training/athlete.ts';
import type { History } from '../../shared/week/history.ts';

/** An athlete of whom nothing is known yet. */
export function emptyHistory(athlete: Athlete): History {
  return {
    athlete,
    sessions: [],
    activities: [],
    symptoms: [],
    sittings: [],
    episodeClosures: [],
    exercisesDone: [],
    acknowledgements: [],
    dayNotes: [],
    weekNotes: [],
    availabilities: [],
  };
}
