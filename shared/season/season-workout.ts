import { aerobicLoad } from '../training/aerobic-load.ts';
import { fulfilments } from '../training/fulfilment.ts';
import type { RacePriority, Session } from '../training/session.ts';
import type { Workout } from '../training/workout.ts';
import type { ActivityId } from '../units/ids.ts';
import type { SeasonEntries } from './read-season.ts';
import type { SeasonWorkout } from './season.ts';

/** The priority with which each done race was planned. */
export type RacesDone = ReadonlyMap<ActivityId, RacePriority>;

export function racesDone({ sessions, activities }: SeasonEntries): RacesDone {
  const done = fulfilments(sessions, activities);
  const prioritised = sessions.filter(hasPriority);
  return new Map(
    prioritised.flatMap(({ id, racePriority }) => {
      const activity = done.get(id);
      return activity ? [[activity.id, racePriority] as const] : [];
    }),
  );
}

function hasPriority(session: Session): session is Session & { racePriority: RacePriority } {
  return session.racePriority !== undefined;
}

/** What a cell of many weeks needs of a workout; unknown fields stay absent. */
export function seasonWorkout(workout: Workout, races: RacesDone): SeasonWorkout {
  const { sport, kind, title, durationSeconds, distanceMetres } = workout;
  const load = aerobicLoad(workout);
  const priority = priorityOf(workout, races);
  return {
    ...statusOf(workout),
    sport,
    durationSeconds,
    ...(kind && { kind }),
    ...(title && { title }),
    ...(distanceMetres !== undefined && { distanceMetres }),
    ...(load !== undefined && { aerobicLoad: load }),
    ...(priority && { racePriority: priority }),
  };
}

function statusOf(workout: Workout) {
  return workout.status === 'planned'
    ? { status: workout.status, id: workout.id }
    : { status: workout.status, id: workout.id };
}

function priorityOf(workout: Workout, races: RacesDone): RacePriority | undefined {
  return workout.status === 'planned' ? workout.racePriority : races.get(workout.id);
}
