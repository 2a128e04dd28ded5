import { daysBetween, type IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Logged, Missing, MissingMorning } from '../../shared/roster/overview.ts';
import { formatDayFrom, formatMinutes, formatNumber } from '../../shared/words/format.ts';
import { REGION_NAMES, SIDE_NAMES } from '../../shared/words/names.ts';
import { workoutName } from '../../shared/words/workout-name.ts';

/** Up to here a count of days says more than a date. */
const DAYS_COUNTED = 13;
/** A day or two without an entry is rest; from here on a coach would ask. Our choice. */
const SILENT_DAYS = 3;

/** `today`, `yesterday`, `5 days ago`, `Tue 3 Nov`, `Fri 5 Jan 2024`. */
export function agoWords(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(date, today);
  if (days < 0 || days > DAYS_COUNTED) return formatDayFrom(date, today);
  return ['today', 'yesterday'][days] ?? `${days} days ago`;
}

export type LoggedLine = { readonly what: string; readonly said: string };

/** The last of each kind of entry. What was never logged is not mentioned. */
export function loggedLines(logged: Logged, today: IsoDate): readonly LoggedLine[] {
  const { lastActivity, lastPain, lastSitting } = logged;
  const line = (what: string, said: string, date: IsoDate) => ({
    what,
    said: `${said}, ${agoWords(date, today)}`,
  });
  return [
    ...(lastActivity ? [line('Activity', workoutName(lastActivity), lastActivity.date)] : []),
    ...(lastPain ? [line('Pain', `${formatNumber(lastPain.pain)} of 10`, lastPain.date)] : []),
    ...(lastSitting
      ? [line('Sitting', formatMinutes(lastSitting.totalMinutes), lastSitting.date)]
      : []),
  ];
}

/** What a coach would ask about, the most pressing first. */
export function missingLines(
  { mornings, sessions, ratings }: Missing,
  { daysSinceAny }: Logged,
  today: IsoDate,
): readonly string[] {
  const silent = daysSinceAny !== undefined && daysSinceAny >= SILENT_DAYS;
  return [
    ...(silent ? [`Nothing logged for ${daysSinceAny} days`] : []),
    ...morningLines(mornings, today),
    ...(sessions > 0 ? [`${counted(sessions, 'session')} neither done nor skipped`] : []),
    ...(ratings > 0 ? [`${counted(ratings, 'activity', 'activities')} without an RPE`] : []),
  ];
}

function morningLines(mornings: readonly MissingMorning[], today: IsoDate): readonly string[] {
  const now = mornings.filter(({ date }) => date === today);
  const earlier = mornings.length - now.length;
  return [
    ...now.map((spot) => `${spotWords(spot)}: how it is this morning`),
    ...(earlier > 0 ? [`${counted(earlier, 'earlier morning')} after a run not answered`] : []),
  ];
}

function spotWords({ region, side }: Pick<MissingMorning, 'region' | 'side'>): string {
  return `${REGION_NAMES[region]}, ${SIDE_NAMES[side].toLowerCase()}`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
