import { readHistory } from '../../electron/database/read-history.ts';
import { addDays, daysBetween, isoDate } from '../../shared/calendar/iso-date.ts';
import { isoWeek, weekDates } from '../../shared/calendar/iso-week.ts';
import { applyEdits } from '../../shared/planning/apply-edits.ts';
import { judgeWeek, RULES } from '../../shared/rules/rules.ts';
import { situationOf } from '../../shared/rules/situation.ts';
import { HISTORY_DAYS, type History, SYMPTOM_HISTORY_DAYS } from '../../shared/week/history.ts';
import { readWeek } from '../../shared/week/read-week.ts';
import { type Crowd, crowdOf, FIRST_ATHLETE, TODAY, WEEK } from './crowd.ts';
import { openPlannerHandlers } from './handlers.ts';
import { compare, type Line } from './measure.ts';

const ROUNDS = 200;
const DAYS_IN_A_WEEK = 7;

/** A week opens in the same time with one runner or with a hundred in the database. */
export async function weekLines(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const athletes of [1, 100]) {
    const crowd = crowdOf(athletes);
    lines.push(
      await weekLine(crowd, `week.read, ${(athletes * 10_000).toLocaleString('en')} activities`),
    );
    if (athletes === 1) {
      lines.push(await rulesLine(crowd), await dragLine(crowd), await lengthLine(crowd));
    }
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

/** The whole rulebook, from the entries to the words, against a pass that no single rule can do without. */
function rulesLine({ database }: Crowd): Promise<Line> {
  const history = readHistory(database, FIRST_ATHLETE, isoWeek(WEEK));
  return compare(
    `${RULES.length} rules of one week / one bare pass over the window`,
    ROUNDS,
    () => judge(history),
    () => barePass(history),
  );
}

/** One step of a drag: the edit and the week as it would be, against the bare pass. A frame is 16.7 ms. */
function dragLine({ database }: Crowd): Promise<Line> {
  const history = readHistory(database, FIRST_ATHLETE, isoWeek(WEEK));
  const [session] = history.sessions.filter(({ date }) => date >= TODAY);
  if (!session) throw new Error('The crowd has nothing planned, so nothing can be dragged.');
  const days = weekDates(isoWeek(WEEK), 'monday');
  let step = 0;
  return compare(
    'a drag over one day, 10,000 activities / one bare pass over the window',
    ROUNDS,
    () => {
      step += 1;
      const date = days[step % days.length] ?? session.date;
      const edits = [{ type: 'move', sessionId: session.id, date, position: 0 }] as const;
      const after = applyEdits(history, edits, isoDate(TODAY));
      return readWeek(after, isoWeek(WEEK), isoDate(TODAY));
    },
    () => barePass(history),
  );
}

/** The same week in a log of twenty years and in one of a single year. */
async function lengthLine({ database }: Crowd): Promise<Line> {
  const long = readHistory(database, FIRST_ATHLETE, isoWeek(WEEK));
  database.connection.exec(`DELETE FROM activity WHERE date < date('${TODAY}', '-1 year')`);
  const short = readHistory(database, FIRST_ATHLETE, isoWeek(WEEK));
  return compare(
    'rules of one week, 20 years of log / 1 year of log',
    ROUNDS,
    () => judge(long),
    () => judge(short),
  );
}

function judge(history: History) {
  return judgeWeek(situationOf(history, isoWeek(WEEK), isoDate(TODAY)));
}

/**
 * One pass over every entry of the window: its day counted from its text, and the sums by day that
 * one rule would need. No rule is judged and no word is made.
 */
function barePass({ activities, sessions, symptoms, sittings }: History) {
  const days = { metres: sums(), load: sums(), pain: sums(), sitting: sums() };
  const first = addDays(isoDate(TODAY), -SYMPTOM_HISTORY_DAYS - DAYS_IN_A_WEEK);
  for (const { date, distanceMetres = 0, durationSeconds, rpe = 0 } of [
    ...activities,
    ...sessions,
  ]) {
    const day = daysBetween(first, date);
    days.metres[day] = (days.metres[day] ?? 0) + distanceMetres;
    days.load[day] = (days.load[day] ?? 0) + rpe * durationSeconds;
  }
  for (const { date, pain } of symptoms) {
    const day = daysBetween(first, date);
    days.pain[day] = Math.max(days.pain[day] ?? 0, pain);
  }
  for (const { date, totalMinutes } of sittings)
    days.sitting[daysBetween(first, date)] = totalMinutes;
  return days;
}

function sums(): number[] {
  return new Array(SYMPTOM_HISTORY_DAYS + 3 * DAYS_IN_A_WEEK).fill(0);
}
