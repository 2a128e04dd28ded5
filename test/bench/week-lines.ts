import { readHistory } from '../../electron/database/read-history.ts';
import { addDays, isoDate } from '../../shared/calendar/iso-date.ts';
import { isoWeek, weekDates } from '../../shared/calendar/iso-week.ts';
import type { Situation } from '../../shared/rules/rule.ts';
import { judgeWeek } from '../../shared/rules/rules.ts';
import { situationOf } from '../../shared/rules/situation.ts';
import { HISTORY_DAYS } from '../../shared/week/history.ts';
import { type Crowd, crowdOf, FIRST_ATHLETE, TODAY, WEEK } from './crowd.ts';
import { openPlannerHandlers } from './handlers.ts';
import { compare, type Line } from './measure.ts';

const ROUNDS = 200;

/** A week opens in the same time with one runner or with a hundred in the database. */
export async function weekLines(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const athletes of [1, 100]) {
    const crowd = crowdOf(athletes);
    lines.push(
      await weekLine(crowd, `week.read, ${(athletes * 10_000).toLocaleString('en')} activities`),
    );
    if (athletes === 1) lines.push(await rulesLine(crowd));
    crowd.close();
  }
  return lines;
}

function weekLine({ database }: Crowd, name: string): Promise<Line> {
  const handlers = openPlannerHandlers(database);
  const [first, , , , , , last] = weekDates(isoWeek(WEEK), 'monday');
  const bare = database.connection.prepare(
    'SELECT * FROM activity WHERE athleteId = ? AND date BETWEEN ? AND ? ORDER BY date',
  );
  const input = { athleteId: FIRST_ATHLETE, week: isoWeek(WEEK), today: isoDate(TODAY) };
  return compare(
    `${name} / bare prepared statement`,
    ROUNDS,
    () => handlers['week.read'](input),
    () => bare.all(FIRST_ATHLETE, addDays(first, -HISTORY_DAYS), last),
  );
}

function rulesLine({ database }: Crowd): Promise<Line> {
  const history = readHistory(database, FIRST_ATHLETE, isoWeek(WEEK));
  const situation = situationOf(history, isoWeek(WEEK), isoDate(TODAY));
  return compare(
    'rules of one week / one bare pass over the window',
    ROUNDS,
    () => judgeWeek(situation),
    () => barePass(situation),
  );
}

/** Looks at every entry of the window once: less than any rule could do. */
function barePass({ workouts, history }: Situation): number {
  let sum = 0;
  for (const workout of workouts) sum += workout.distanceMetres ?? 0;
  for (const { pain } of history.symptoms) sum += pain;
  for (const { totalMinutes } of history.sittings) sum += totalMinutes;
  return sum;
}
