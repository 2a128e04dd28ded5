import { withChanges } from '../../shared/contract/changes.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { Activity } from '../../shared/training/activity.ts';
import { joinedWithEntry } from '../../shared/training/logged-twice.ts';
import type { Session } from '../../shared/training/session.ts';
import { HARD_PART_MESSAGE, hardPartFits } from '../../shared/training/workout-fields.ts';
import { formatDayFrom } from '../../shared/words/format.ts';
import { workoutName } from '../../shared/words/workout-name.ts';
import { checked } from './checked.ts';
import { refuseOverfullDay } from './full-day.ts';
import { refuseChangeOfSpeed, refuseImpossibleSpeed } from './impossible-speed.ts';
import type { Means } from './means.ts';

type ActivityHandlers = Pick<
  Handlers,
  'activity.log' | 'activity.update' | 'activity.fulfil' | 'activity.join' | 'activity.remove'
>;

const WholeActivity = Activity.refine(hardPartFits, HARD_PART_MESSAGE);

export function activityHandlers({ database, clock }: Means): ActivityHandlers {
  const { athletes, activities, sessions, changes } = database;
  const described = (activity: Activity) =>
    `${workoutName(activity)} on ${formatDayFrom(activity.date, clock.today())}`;

  function roomFor(before: Activity, after: Activity): void {
    const { athleteId, date, durationSeconds, id } = after;
    if (durationSeconds <= before.durationSeconds && date === before.date) return;
    const others = activities.between(athleteId, date, date).filter((other) => other.id !== id);
    refuseOverfullDay(after, others, 'logged');
  }

  return {
    'activity.log': ({ athleteId, ...workout }) =>
      changes.make(athleteId, (write) => {
        refuseImpossibleSpeed(workout, athletes.get(athleteId).units);
        const { date } = workout;
        refuseOverfullDay(workout, activities.between(athleteId, date, date), 'logged');
        const activity = activities.add(write, { ...workout, athleteId });
        return { name: `Logged ${described(activity)}`, result: activity };
      }),

    'activity.update': ({ activityId, ...fields }) =>
      changes.makeOn(
        () => activities.get(activityId),
        (write, before) => {
          const merged = onItsDay(withChanges(before, fields));
          const activity = checked(WholeActivity, merged, workoutName(before));
          refuseChangeOfSpeed(before, activity, athletes.get(before.athleteId).units);
          roomFor(before, activity);
          activities.save(write, activity);
          return { name: `Changed ${described(before)}`, result: activity };
        },
      ),

    'activity.fulfil': ({ activityId, fulfils }) =>
      changes.makeOn(
        () => activities.get(activityId),
        (write, before) => {
          if (typeof fulfils === 'number') refuseUnlessOfTheSame(before, sessions.get(fulfils));
          const activity = withChanges(before, { fulfils });
          activities.save(write, activity);
          return { name: `Changed what ${described(before)} fulfils`, result: activity };
        },
      ),

    'activity.join': ({ activityId, entryId }) =>
      changes.makeOn(
        () => activities.get(activityId),
        (write, recording) => {
          const entry = activities.get(entryId);
          refuseUnlessOfOneWorkout(recording, entry);
          const activity = joinedWithEntry(recording, entry);
          activities.remove(write, entryId);
          activities.save(write, activity);
          return { name: `Joined ${described(recording)} with its entry`, result: activity };
        },
      ),

    'activity.remove': ({ activityId }) =>
      changes.makeOn(
        () => activities.get(activityId),
        (write, activity) => {
          activities.remove(write, activityId);
          return { name: `Deleted ${described(activity)}`, result: { removed: activityId } };
        },
      ),
  };
}

function refuseUnlessOfTheSame(activity: Activity, session: Session): void {
  if (session.athleteId === activity.athleteId) return;
  throw new Refusal(
    'not-possible',
    `${workoutName(session)} is in another athlete's plan, so ${workoutName(activity)} cannot fulfil it. Nothing was changed.`,
  );
}

function refuseUnlessOfOneWorkout(recording: Activity, entry: Activity): void {
  const { athleteId, date, sport, origin } = recording;
  const isOfSame =
    entry.athleteId === athleteId && entry.date === date && entry.sport === sport && !entry.origin;
  if (origin && isOfSame) return;
  throw new Refusal(
    'not-possible',
    `${workoutName(recording)} and ${workoutName(entry)} cannot be one activity: that takes a recording and an entry made by hand, of one athlete, day and sport. Nothing was changed.`,
  );
}

/** The time of day stays when an activity is put on another day. */
function onItsDay(activity: Activity): Activity {
  const { date, startedAt } = activity;
  return startedAt
    ? { ...activity, startedAt: `${date}${startedAt.slice(date.length)}` }
    : activity;
}
