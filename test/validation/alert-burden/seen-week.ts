import { addDays, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import { type IsoWeek, weekDates } from '../../../shared/calendar/iso-week.ts';
import type { Flag } from '../../../shared/rules/flag.ts';
import type { Activity } from '../../../shared/training/activity.ts';
import { Athlete } from '../../../shared/training/athlete.ts';
import { HISTORY_DAYS, type History } from '../../../shared/week/history.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import { emptyHistory } from '../empty-history.ts';

const RUNNER = Athlete.parse({
  id: 1,
  name: 'One log',
  units: 'kilometres',
  weekStart: 'monday',
  sample: false,
});

/** The flags of a week as the planner shows them on a day of it, to one who has logged these and planned nothing. */
export function flagsSeen(
  activities: readonly Activity[],
  week: IsoWeek,
  today: IsoDate,
): readonly Flag[] {
  return readWeek(historyFor(activities, week, today), week, today).flags;
}

/** The window that the planner would load for the week, without what comes after today. */
function historyFor(activities: readonly Activity[], week: IsoWeek, today: IsoDate): History {
  const first = addDays(weekDates(week, RUNNER.weekStart)[0], -HISTORY_DAYS);
  const known = activities.filter(({ date }) => date <= today);
  const earlierRuns = known.filter(({ date, sport }) => date < first && sport === 'run');
  return {
    ...emptyHistory(RUNNER),
    firstActivityDate: known[0]?.date,
    lastRunBefore: earlierRuns.at(-1)?.date,
    activities: known.filter(({ date }) => date >= first),
  };
}
