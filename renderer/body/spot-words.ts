import type { Episode } from '../../shared/body/open-episodes.ts';
import type { Symptom } from '../../shared/body/symptom.ts';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { formatDayFrom, formatNumber } from '../../shared/words/format.ts';
import { MOMENT_NAMES } from '../../shared/words/names.ts';

/** `open since Thu 5 Nov`, or from when to when it was. On its seventh day at 0 it is open until tomorrow. */
export function episodeWords({ openedOn, closedOn }: Episode, today: IsoDate): string {
  const opened = formatDayFrom(openedOn, today);
  if (closedOn === undefined) return `open since ${opened}`;
  const closed = formatDayFrom(closedOn, today);
  return closedOn > today
    ? `open since ${opened}, over from ${closed} on: seven days at 0`
    : `from ${opened}, over since ${closed}`;
}

/** `Last: 2 of 10, next morning, Tue 17 Nov`; undefined when nothing was logged up to that day. */
export function lastEntryWords(entry: Symptom | undefined, today: IsoDate): string | undefined {
  if (!entry) return undefined;
  const { pain, moment, date } = entry;
  return `Last: ${formatNumber(pain)} of 10, ${MOMENT_NAMES[moment].toLowerCase()}, ${formatDayFrom(date, today)}`;
}

/** Of the last day that has one, the entry with the most pain. */
export function lastEntry(
  symptoms: readonly Symptom[],
  { region, side }: Pick<Episode, 'region' | 'side'>,
  today: IsoDate,
): Symptom | undefined {
  return symptoms
    .filter((one) => one.region === region && one.side === side && one.date <= today)
    .toSorted((one, other) => other.date.localeCompare(one.date) || other.pain - one.pain)[0];
}
