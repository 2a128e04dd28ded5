import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { addWeeks, type IsoWeek } from '../../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import { Sport } from '../../../shared/training/sport.ts';
import type { Workout } from '../../../shared/training/workout.ts';
import { totalsOf } from '../../../shared/week/totals.ts';
import type { TrainingTotals } from '../../../shared/week/week.ts';

/** Minutes of each sport. Minutes, because imported activities have no RPE and so no load. */
type MinutesBySport = { readonly [Name in Sport]?: number };

/** One day. A week before the one on screen can lie ahead too: then part of it is only planned. */
export type PastDay = {
  readonly date: IsoDate;
  readonly done: MinutesBySport;
  readonly planned: MinutesBySport;
};

export type PastWeek = {
  readonly week: IsoWeek;
  readonly days: readonly PastDay[];
  readonly totals: TrainingTotals;
  /** The part of the totals that is done already. */
  readonly done: TrainingTotals;
  readonly isAhead: boolean;
  readonly highestPain?: number | undefined;
};

/** The three weeks before the one on screen, oldest first. */
export function pastWeeks(window: HistoryWindow): readonly PastWeek[] {
  return [-3, -2, -1].map((weeks) => pastWeek(window, addWeeks(window.week, weeks)));
}

/** The sports that occur, in the order in which bars are stacked. */
export function sportsOf(weeks: readonly PastWeek[]): readonly Sport[] {
  const days = weeks.flatMap((week) => week.days);
  return Sport.options.filter((sport) => days.some((day) => minutesIn(day, sport) > 0));
}

/** The longest day in minutes, so that the three charts share one scale. */
export function longestDay(weeks: readonly PastWeek[]): number {
  return Math.max(0, ...weeks.flatMap(({ days }) => days.map(minutesOf)));
}

/** Is any of it planned only? */
export function hasPlans(weeks: readonly PastWeek[]): boolean {
  const days = weeks.flatMap((week) => week.days);
  return days.some(({ planned }) => Object.keys(planned).length > 0);
}

/** Done and planned together. */
export function minutesIn({ done, planned }: PastDay, sport: Sport): number {
  return (done[sport] ?? 0) + (planned[sport] ?? 0);
}

function minutesOf(day: PastDay): number {
  return Sport.options.reduce((sum, sport) => sum + minutesIn(day, sport), 0);
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
    done: totalsOf(ofWeek.filter(({ status }) => status === 'done')),
    isAhead: dates[0] > today,
    highestPain: pains.length === 0 ? undefined : Math.max(...pains),
  };
}

function pastDay(date: IsoDate, workouts: readonly Workout[]): PastDay {
  const ofDay = workouts.filter((workout) => workout.date === date);
  return {
    date,
    done: minutesBySport(ofDay.filter(({ status }) => status === 'done')),
    planned: minutesBySport(ofDay.filter(({ status }) => status === 'planned')),
  };
}

function minutesBySport(workouts: readonly Workout[]): MinutesBySport {
  const bySport = Map.groupBy(workouts, ({ sport }) => sport);
  const minutes = [...bySport].map(([sport, ofSport]) => [
    sport,
    ofSport.reduce((sum, { durationSeconds }) => sum + durationSeconds / 60, 0),
  ]);
  return Object.fromEntries(minutes);
}
