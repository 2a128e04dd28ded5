import type { IsoDate } from '../../calendar/iso-date.ts';
import { availabilityOn, minutesLeft } from '../../planning/availability.ts';
import { rankSports } from '../../planning/rank-sports.ts';
import { capOf } from '../../planning/swap-dose.ts';
import type { PlannedWorkout } from '../../training/session.ts';
import type { CrossTrainingSport } from '../../training/sport.ts';
import { rpe, seconds } from '../../units/units.ts';
import { aggravatingActivity } from '../aggravating-activity.ts';
import type { Remedy } from '../flag.ts';
import type { Situation } from '../rule.ts';

/** Minutes: what a sport that is new to the runner is given at most, and enough to have moved. Our own choice. */
export const MOVEMENT_MINUTES = 30;
/** Session RPE: "easy" on Foster's scale. Our own choice. */
const EASY_RPE = 2;

/**
 * Easy sessions after which no `most` days of this rest lie in a row, as few and as late as can be,
 * each in the sport that ranks first among those within reach that do no harm. None where they do
 * not fit, or too many of the days are over: what would not quiet it is not offered.
 */
export function movementPlans(
  rest: readonly IsoDate[],
  most: number,
  situation: Situation,
): readonly Remedy[] {
  const firstAhead = rest.slice(0, most).find((date) => date >= situation.today);
  if (firstAhead === undefined) return [];
  const sports = harmlessSports(firstAhead, situation);
  const plans: PlannedWorkout[] = [];
  let begin = 0;
  for (let end = most; end <= rest.length; end = begin + most) {
    const found = lastPlan(rest.slice(begin, end), sports, situation);
    if (!found) return [];
    plans.push(found);
    begin = rest.indexOf(found.date) + 1;
  }
  return plans.map((workout) => ({ type: 'plan', workout }));
}

/** In the order of their ranks; none that the rule of aggravating sports speaks up about either. */
function harmlessSports(date: IsoDate, situation: Situation): readonly CrossTrainingSport[] {
  const harmful = new Set<string>(
    aggravatingActivity
      .judge(situation)
      .flatMap((answer) => (answer.status === 'fired' ? answer.evidence.sport : [])),
  );
  return rankSports(situation.history, date)
    .filter(({ sport, aggravates }) => !aggravates && !harmful.has(sport))
    .map(({ sport }) => sport);
}

/** On the last of these days that is still ahead and has room for it. */
function lastPlan(
  days: readonly IsoDate[],
  sports: readonly CrossTrainingSport[],
  situation: Situation,
): PlannedWorkout | undefined {
  return days
    .filter((date) => date >= situation.today)
    .reverse()
    .flatMap((date) => planOn(date, sports, situation) ?? [])[0];
}

function planOn(
  date: IsoDate,
  sports: readonly CrossTrainingSport[],
  situation: Situation,
): PlannedWorkout | undefined {
  const { sportsOutOfReach } = availabilityOn(situation.history, date);
  const sport = sports.find((one) => !sportsOutOfReach.has(one));
  if (!sport) return undefined;
  const plan = easySession(sport, date, situation);
  return hasRoom(plan, situation) ? plan : undefined;
}

/** No longer than a swap for this sport could be: nobody is sent further than they are used to. */
function easySession(
  sport: CrossTrainingSport,
  date: IsoDate,
  { history, today }: Situation,
): PlannedWorkout {
  const usual = { date, durationSeconds: MOVEMENT_MINUTES * 60 };
  const { minutes } = capOf(usual, sport, history, today);
  return {
    date,
    sport,
    kind: 'easy',
    durationSeconds: seconds(Math.min(MOVEMENT_MINUTES, minutes) * 60),
    rpe: rpe(EASY_RPE),
  };
}

/** These are days with nothing on them, so all that the day leaves is free. */
function hasRoom({ date, durationSeconds }: PlannedWorkout, { history }: Situation): boolean {
  const left = minutesLeft(availabilityOn(history, date), 0);
  return left === undefined || left * 60 >= durationSeconds;
}
