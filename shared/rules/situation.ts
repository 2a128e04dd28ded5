import { bySpotOf } from '../body/by-spot.ts';
import { episodesOfSpots } from '../body/open-episodes.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { type IsoWeek, weekDates } from '../calendar/iso-week.ts';
import { workoutsOf } from '../training/workouts.ts';
import type { History } from '../week/history.ts';
import type { Situation } from './rule.ts';

/** What the rules look at for one week of a history, seen from `today`. */
export function situationOf(history: History, week: IsoWeek, today: IsoDate): Situation {
  const dates = weekDates(week, history.athlete.weekStart);
  const workouts = workoutsOf(history, today).filter(({ date }) => date <= dates[6]);
  const symptomsBySpot = bySpotOf(history.symptoms);
  return {
    dates,
    today,
    history,
    workouts,
    runs: workouts.filter(({ sport }) => sport === 'run'),
    symptomsBySpot,
    episodes: episodesOfSpots(symptomsBySpot, history.episodeClosures),
  };
}
