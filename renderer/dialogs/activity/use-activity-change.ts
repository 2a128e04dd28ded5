import type { Activity } from '../../../shared/training/activity.ts';
import type { AthleteId } from '../../../shared/units/ids.ts';
import { useChange } from '../../data/use-change.ts';
import { ACTIVITY_CHANGES, changesBetween, DONE } from '../workout/check-workout.ts';
import type { LoggedWorkout } from '../workout/edited-history.ts';

/** Logs, changes or deletes an activity. */
export function useActivityChange(athleteId: AthleteId, activity: Activity | undefined) {
  const log = useChange('activity.log', { reportsErrors: false });
  const update = useChange('activity.update', { reportsErrors: false });
  const remove = useChange('activity.remove', { reportsErrors: false });
  return {
    save: async (workout: LoggedWorkout) => {
      if (!activity) return log.mutateAsync({ athleteId, ...DONE.parse(workout) });
      const changes = changesBetween(ACTIVITY_CHANGES, activity, workout);
      if (Object.keys(changes).length === 0) return activity;
      return update.mutateAsync({ activityId: activity.id, ...changes });
    },
    remove: async () => {
      if (activity) await remove.mutateAsync({ activityId: activity.id });
    },
  };
}
