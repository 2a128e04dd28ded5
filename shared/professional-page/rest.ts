import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { formatDayAndYear } from '../words/format.ts';
import { blockOf, type PageBlock } from './page.ts';
import { type Days, numberOf, within } from './since.ts';
import type { WholeLog } from './whole-log.ts';
import { counted } from './words.ts';

/** Days without anything logged. Whether they were days of rest, the log cannot say. */
export function rest({ activities }: WholeLog, days: Days): PageBlock {
  const trained = new Set(within(activities, days).map(({ date }) => date));
  if (activities.length === 0) return blockOf('rest', 'Rest', [], 'Log or import what was done.');
  const whole = numberOf(days);
  const empty = whole - trained.size;
  const inARow = empty > 1 ? `, at most ${longestGap(days, trained)} in a row` : '';
  return blockOf('rest', 'Rest', [
    empty === 0
      ? 'Some training is logged on every day of it.'
      : `No training is logged on ${empty} of ${counted(whole, 'day')}${inARow}. Whether those were days of rest is not known.`,
    lastRun(activities, days.to),
  ]);
}

function longestGap({ from, to }: Days, trained: ReadonlySet<IsoDate>): number {
  let [longest, now] = [0, 0];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    now = trained.has(date) ? 0 : now + 1;
    longest = Math.max(longest, now);
  }
  return longest;
}

function lastRun(activities: WholeLog['activities'], to: IsoDate): string {
  const last = activities.findLast(({ date, sport }) => sport === 'run' && date <= to);
  return last ? `Last run: ${formatDayAndYear(last.date)}.` : 'No run is logged.';
}
