import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { addWeeks, type IsoWeek } from '../../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import { Sport } from '../../../shared/training/sport.ts';
import type { Workout } from '../../../shared/training/workout.ts';
import { totalsOf } from '../../../shared/week/totals.ts';
import type { TrainingTotals } from '../../../shared/week/week.ts';

/** Minutes of each sport on one day. Minutes, because imported activities have no RPE and so no load. */
export type PastDay = { readonly date: IsoDate } & { readonly [Name in Sport]?: number };

export type PastWeek = {
  readonly week: IsoWeek;
  readonly days: readonly PastDay[];
  readonly totals: TrainingTotals;
  readonly highestPain?: number | undefined;
};

/** The three weeks before the one on screen, oldest first. */
export function pastWeeks(window: HistoryWindow): readonly PastWeek[] {
  return [-3, -2, -1].map((weeks) => pastWeek(window, addWeeks(window.week, weeks)));
}

/** The sports that occur, in the order in which bars are stacked. */
export function sportsOf(weeks: readonly PastWeek[]): readonly Sport[] {
  const days = weeks.flatMap((week) => week.days);
  return Sport.options.filter((sport) => days.some((day) => (day[sport] ?? 0) > 0));
}

/** The longest day in minutes, so that the three charts share one scale. */
export function longestDay(weeks: readonly PastWeek[]): number {
  return Math.max(0, ...weeks.flatMap(({ days }) => days.map(minutesOf)));
}

export function minutesOf(day: PastDay): number {
  return Sport.options.reduce((sum, sport) => sum + (day[sport] ?? 0), 0);
}

function pastWeek({ history, today }: HistoryWindow, week: IsoWeek): PastWeek {
  const { dates, workouts } = situationOf(history, week, today);
  const ofWeek = workouts.filter(({ date }) => date >= dates[0]);
  const pains = history.symptoms
    .filter(({ date }) => date >= dates[0] && date <= dates[6])
    .map(({ pain }) => pain);
  return {
    week,
    days: dates.map((date) => pastDay(date, ofWeek)),
    totals: totalsOf(ofWeek),
    highestPain: pains.length === 0 ? undefined : Math.max(...pains),
  };
}

function pastDay(date: IsoDate, workouts: readonly Workout[]): PastDay {
  const bySport = Map.groupBy(
    workouts.filter((workout) => workout.date === date),
    ({ sport }) => sport,
  );
  const minutes = [...bySport].map(([sport, ofSport]) => [
    sport,
    ofSport.reduce((sum, { durationSeconds }) => sum + durationSeconds / 60, 0),
  ]);
  return { date, ...Object.fromEntries(minutes) };
}
