import { daysBetween, type IsoDate } from '../../calendar/iso-date.ts';
import type { Activity } from '../../training/activity.ts';
import { fulfilments } from '../../training/fulfilment.ts';
import type { ReturnStep } from '../../training/return-step.ts';
import type { History } from '../../week/history.ts';
import { RETURN_THRESHOLDS, rankOf } from './ladder.ts';

/** A step of the way back on a day. */
export type StepOnDay = { readonly date: IsoDate; readonly step: ReturnStep };

/**
 * The steps that were done up to `until`, one a day and in order, back to the last pause that is
 * as long as a break. An activity is a step by its own word, or by the session that it fulfils.
 */
export function stepsDone(
  { sessions, activities }: Pick<History, 'sessions' | 'activities'>,
  until: IsoDate,
): readonly StepOnDay[] {
  const stepOf = stepsByActivity(sessions, activities);
  const done = activities.flatMap((activity) => {
    const step = onFoot(activity) ? (activity.returnStep ?? stepOf.get(activity)) : undefined;
    return step && activity.date <= until ? [{ date: activity.date, step }] : [];
  });
  return sinceLastPause(highestOfEachDay(done), until);
}

function stepsByActivity(
  sessions: History['sessions'],
  activities: History['activities'],
): ReadonlyMap<Activity, ReturnStep> {
  const steps = sessions.filter(({ returnStep }) => returnStep !== undefined);
  const done = fulfilments(sessions, activities);
  return new Map(
    steps.flatMap(({ id, returnStep }) => {
      const activity = done.get(id);
      return activity && returnStep ? [[activity, returnStep]] : [];
    }),
  );
}

/** A ride in place of a step is no step. */
function onFoot({ sport }: Activity): boolean {
  return sport === 'run' || sport === 'walk';
}

function highestOfEachDay(done: readonly StepOnDay[]): readonly StepOnDay[] {
  const days = [...Map.groupBy(done, ({ date }) => date).values()];
  return days
    .map((ofDay) =>
      ofDay.reduce((high, one) => (rankOf(one.step) > rankOf(high.step) ? one : high)),
    )
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

function sinceLastPause(steps: readonly StepOnDay[], until: IsoDate): readonly StepOnDay[] {
  const begins = steps.findLastIndex(({ date }, index) =>
    isPause(date, steps[index + 1]?.date ?? until),
  );
  return steps.slice(begins + 1);
}

function isPause(from: IsoDate, to: IsoDate): boolean {
  return daysBetween(from, to) - 1 >= RETURN_THRESHOLDS.pauseDays.value;
}
