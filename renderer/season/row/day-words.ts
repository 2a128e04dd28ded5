import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { SeasonDay } from '../../../shared/season/season.ts';
import type { Units } from '../../../shared/units/units.ts';
import { formatLoad, formatLongDay, formatNumber } from '../../../shared/words/format.ts';
import { dayLoad } from './day-load.ts';
import { workoutWords } from './workout-words.ts';

/** `Thursday 19 November 2026, today`. */
export function dayName(date: IsoDate, today: IsoDate): string {
  return `${formatLongDay(date)} ${date.slice(0, 4)}${date === today ? ', today' : ''}`;
}

/** What a day holds, as sentences; a day that is not read yet says so. */
export function dayWords(
  day: SeasonDay | undefined,
  date: IsoDate,
  today: IsoDate,
  units: Units,
): string {
  const name = dayName(date, today);
  if (!day) return `${name}: being read.`;
  const done = listOf(day, 'done', units);
  const planned = listOf(day, 'planned', units);
  const sentences = [
    ...(done ? [`Done: ${done}.`] : []),
    ...(planned ? [`Planned: ${planned}.`] : []),
    ...(done || planned ? [] : [date < today ? 'Nothing logged.' : 'Nothing planned.']),
    ...(day.pain === undefined ? [] : [`Pain ${formatNumber(day.pain)}.`]),
  ];
  return `${name}: ${sentences.join(' ')}`;
}

function listOf({ workouts }: SeasonDay, status: 'done' | 'planned', units: Units): string {
  return workouts
    .filter((workout) => workout.status === status)
    .map((workout) => workoutWords(workout, units))
    .join('; ');
}

/** What the sparkline of a week shows, day by day; days with neither load nor pain are left out. */
export function sparklineWords(days: readonly SeasonDay[]): string {
  const said = days.flatMap((day) => {
    const parts = [...loadWords(day), ...painWords(day)];
    return parts.length > 0 ? [`${weekday(day.date)} ${parts.join(', ')}`] : [];
  });
  return said.length === 0 ? 'No load and no pain.' : `Load and pain by day: ${said.join('; ')}.`;
}

function loadWords(day: SeasonDay): readonly string[] {
  const { done, planned, unrated } = dayLoad(day);
  return [
    ...(done > 0 ? [formatLoad(done)] : []),
    ...(planned > 0 ? [`${formatLoad(planned)} planned`] : []),
    ...(unrated > 0 ? [`${unrated} not rated`] : []),
  ];
}

function painWords({ pain }: SeasonDay): readonly string[] {
  return pain === undefined ? [] : [`pain ${formatNumber(pain)}`];
}

function weekday(date: IsoDate): string {
  return formatLongDay(date).split(' ')[0] ?? '';
}
