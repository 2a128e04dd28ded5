import type { Sitting } from '../body/sitting.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { EpisodeLog } from '../patterns/episode-log.ts';
import { recentChange } from '../patterns/recent-change.ts';
import { logBegins } from '../rules/looking/log-reach.ts';
import { formatMinutes } from '../words/format.ts';
import { blockOf, type PageBlock, type PageSection } from './page.ts';
import { daysOf, within } from './since.ts';
import type { PageEntries } from './whole-log.ts';
import { counted } from './words.ts';

/** What changed lately in distance, intensity and kind of training, and how much is sat. */
export function trainingSection(
  log: EpisodeLog,
  { history, log: whole }: PageEntries,
  today: IsoDate,
): PageSection {
  return {
    id: 'training',
    title: 'Recent change of training',
    blocks: [changeNow(history, today), sitting(log, whole)],
  };
}

/** The last seven days up to yesterday, so that a day that is not over does not count as a whole one. */
function changeNow(history: PageEntries['history'], today: IsoDate): PageBlock {
  const found = recentChange(history, addDays(today, -1), { today });
  const title = 'Distance, intensity and kind: the last 7 days';
  if ('says' in found) return blockOf('change', title, found.says);
  const hint = `${logBegins({ history })}; five weeks would be needed.`;
  return blockOf('change', title, [], hint);
}

function sitting(log: EpisodeLog, { sittings }: PageEntries['log']): PageBlock {
  const days = within(sittings, daysOf(log));
  const totals = days.map(({ totalMinutes }) => totalMinutes);
  const hint = 'Log a day of sitting, with the longest stretch without getting up.';
  if (totals.length === 0) return blockOf('sitting', 'Sitting since it began', [], hint);
  const mean = totals.reduce((sum, minutes) => sum + minutes, 0) / totals.length;
  return blockOf('sitting', 'Sitting since it began', [
    `${formatMinutes(mean)} a day on average, at most ${formatMinutes(Math.max(...totals))} (${counted(totals.length, 'day')} logged).`,
    unbrokenWords(days),
    drivingWords(days),
    hardSeatWords(days),
  ]);
}

function unbrokenWords(days: readonly Sitting[]): string {
  const unbroken = days.flatMap(({ longestUnbrokenMinutes }) => longestUnbrokenMinutes ?? []);
  if (unbroken.length === 0) return 'Longest without getting up: not logged.';
  return `Longest without getting up: ${formatMinutes(Math.max(...unbroken))} (${counted(unbroken.length, 'day')} logged).`;
}

function drivingWords(days: readonly Sitting[]): string {
  const driven = days.flatMap(({ drivingMinutes }) => drivingMinutes ?? []);
  if (driven.length === 0) return 'Driving: not logged.';
  return `Driving: at most ${formatMinutes(Math.max(...driven))} in a day (${counted(driven.length, 'day')} logged).`;
}

function hardSeatWords(days: readonly Sitting[]): string {
  const said = days.filter(({ hardSeat }) => hardSeat !== undefined);
  if (said.length === 0) return 'Hard seat: not logged.';
  const hard = said.filter(({ hardSeat }) => hardSeat === true);
  return `On a hard seat: ${hard.length} of ${counted(said.length, 'day')} logged.`;
}
