import { addDays, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import { isoWeek, weekDates } from '../../../shared/calendar/iso-week.ts';
import type { Situation } from '../../../shared/rules/rule.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import type { Activity } from '../../../shared/training/activity.ts';
import { Athlete } from '../../../shared/training/athlete.ts';
import { ActivityId } from '../../../shared/units/ids.ts';
import { seconds } from '../../../shared/units/units.ts';
import { emptyHistory } from '../empty-history.ts';
import { metresOf, type RunningWeek } from './week-rows.ts';

/** The rows name no days, so any week will do. */
const WEEK = isoWeek('2026-W47');
const [FIRST_DAY, , , , , , LAST_DAY] = weekDates(WEEK, 'monday');
const DAYS_IN_A_WEEK = 7;
/** The rows do not say it, and no rule that is asked here looks at it. */
const DURATION = seconds(3_600);
const RUNNER = Athlete.parse({
  id: 1,
  name: 'One row',
  units: 'kilometres',
  weekStart: 'monday',
  sample: false,
});

/**
 * Weeks of a row, the nearest first, as a rule sees a log that begins with the earliest of them.
 * A week is one run on its first day: the rules that are asked here see only a week's sums.
 */
export function logOfWeeks(weeks: readonly RunningWeek[]): Situation {
  const history = {
    ...emptyHistory(RUNNER),
    firstActivityDate: firstDayOf(weeks.length - 1),
    activities: weeks.flatMap(runOf).reverse(),
  };
  return situationOf(history, WEEK, LAST_DAY);
}

function firstDayOf(weeksBefore: number): IsoDate {
  return addDays(FIRST_DAY, -weeksBefore * DAYS_IN_A_WEEK);
}

function runOf({ kilometres, hardKilometres }: RunningWeek, weeksBefore: number): Activity[] {
  if (kilometres === 0) return [];
  return [
    {
      id: ActivityId.parse(weeksBefore + 1),
      athleteId: RUNNER.id,
      date: firstDayOf(weeksBefore),
      sport: 'run',
      durationSeconds: DURATION,
      distanceMetres: metresOf(kilometres),
      hardDistanceMetres: metresOf(hardKilometres),
    },
  ];
}
