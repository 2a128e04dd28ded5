import type { Symptom } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { addWeeks, type IsoWeek, type WeekDates, weekDates } from '../calendar/iso-week.ts';
import type { WeekNote } from '../notes/notes.ts';
import type { Activity } from '../training/activity.ts';
import type { Athlete } from '../training/athlete.ts';
import type { Session } from '../training/session.ts';
import type { Workout } from '../training/workout.ts';
import { workoutsOf } from '../training/workouts.ts';
import { totalsOf } from '../week/totals.ts';
import type { SeasonDay, SeasonWeek } from './season.ts';
import { type RacesDone, racesDone, seasonWorkout } from './season-workout.ts';

/** One athlete's entries over a stretch of weeks. */
export type SeasonEntries = {
  readonly athlete: Athlete;
  readonly sessions: readonly Session[];
  readonly activities: readonly Activity[];
  readonly symptoms: readonly Symptom[];
  readonly weekNotes: readonly WeekNote[];
};

type ByDay = {
  readonly workouts: ReadonlyMap<IsoDate, readonly Workout[]>;
  readonly sessions: ReadonlyMap<IsoDate, readonly Session[]>;
  readonly races: RacesDone;
  readonly symptoms: ReadonlyMap<IsoDate, readonly Symptom[]>;
  readonly notes: ReadonlyMap<IsoDate, WeekNote>;
};

/** `count` weeks from `first` on, as small as many weeks in one view need them. One pass over the entries. */
export function readSeason(
  entries: SeasonEntries,
  first: IsoWeek,
  count: number,
  today: IsoDate,
): readonly SeasonWeek[] {
  const byDay: ByDay = {
    workouts: Map.groupBy(workoutsOf(entries, today), ({ date }) => date),
    sessions: Map.groupBy(entries.sessions, ({ date }) => date),
    races: racesDone(entries),
    symptoms: Map.groupBy(entries.symptoms, ({ date }) => date),
    notes: new Map(entries.weekNotes.map((note) => [note.date, note])),
  };
  return Array.from({ length: count }, (_, index) => {
    const week = addWeeks(first, index);
    return seasonWeek(week, weekDates(week, entries.athlete.weekStart), byDay);
  });
}

function seasonWeek(week: IsoWeek, dates: WeekDates, byDay: ByDay): SeasonWeek {
  const days = dates.map((date) => seasonDay(date, byDay));
  const workouts = dates.flatMap((date) => byDay.workouts.get(date) ?? []);
  const sessions = dates.flatMap((date) => byDay.sessions.get(date) ?? []);
  const note = byDay.notes.get(weekDates(week, 'monday')[0]);
  const pain = highest(days.flatMap((day) => day.pain ?? []));
  return {
    week,
    days,
    totals: totalsOf(workouts),
    done: totalsOf(workouts.filter(({ status }) => status === 'done')),
    ...(sessions.length > 0 && { planned: totalsOf(sessions.map(asPlanned)) }),
    ...(pain !== undefined && { pain }),
    ...(note && { note }),
  };
}

function asPlanned(session: Session): Workout {
  return { ...session, status: 'planned' };
}

function seasonDay(date: IsoDate, { workouts, symptoms, races }: ByDay): SeasonDay {
  const pain = highest((symptoms.get(date) ?? []).map((symptom) => symptom.pain));
  return {
    date,
    workouts: (workouts.get(date) ?? []).map((workout) => seasonWorkout(workout, races)),
    ...(pain !== undefined && { pain }),
  };
}

function highest(values: readonly number[]): number | undefined {
  return values.length > 0 ? Math.max(...values) : undefined;
}
