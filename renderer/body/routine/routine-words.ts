import type { RoutineWeek } from '../../../shared/routine/adherence.ts';
import type { Due } from '../../../shared/routine/due.ts';
import { ROUTINE_DAYS_A_WEEK } from '../../../shared/routine/routine-days.ts';
import { FAMILY_NAMES } from '../../../shared/routine/routine-exercise.ts';

/** `Due today: hip stretching and glute strengthening. This week 1 of 2 days.` */
export function dueWords({ families, daysDone, daysWanted, paused }: Due): string {
  if (paused !== undefined) return 'Nothing is due.';
  const names = families.map((family) => FAMILY_NAMES[family].toLowerCase());
  const today = names.length === 0 ? 'Nothing is due today' : `Due today: ${names.join(' and ')}`;
  return `${today}. This week ${daysDone} of ${daysWanted} days.`;
}

export type WeekLook = 'enough' | 'one' | 'some' | 'none' | 'unknown';

/** How a week of the routine looks as a dot. Nothing logged by then is not nothing done. */
export function weekLook({ daysWithAny, daysWithBoth }: RoutineWeek): WeekLook {
  if (daysWithAny === undefined || daysWithBoth === undefined) return 'unknown';
  if (daysWithBoth >= ROUTINE_DAYS_A_WEEK) return 'enough';
  if (daysWithBoth > 0) return 'one';
  return daysWithAny > 0 ? 'some' : 'none';
}

export const LOOK_WORDS: Readonly<Record<WeekLook, string>> = {
  enough: 'both on 2 days or more',
  one: 'both on one day',
  some: 'one of them',
  none: 'neither',
  unknown: 'not logged yet',
};

/** `Both on 2 days or more in 2 of the 9 weeks since the log of it begins; …`; undefined before there is one. */
export function adherenceWords(weeks: readonly RoutineWeek[]): string | undefined {
  const looks = weeks.map(weekLook).filter((look) => look !== 'unknown');
  if (looks.length === 0) return undefined;
  const enough = looks.filter((look) => look === 'enough').length;
  const known = looks.length === 1 ? 'the one week' : `the ${looks.length} weeks`;
  return `Both on 2 days or more in ${enough} of ${known} since the log of it begins; this week is not over.`;
}
