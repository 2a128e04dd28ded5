import type { z } from 'zod';
import type { SittingDay } from '../body/sitting.ts';
import type { SymptomEntry } from '../body/symptom.ts';
import { addDays, type IsoDate, weekdayOf } from '../calendar/iso-date.ts';
import { type IsoWeek, weekDates, weekOf } from '../calendar/iso-week.ts';
import type { DoneWorkout } from '../training/activity.ts';
import type { AthleteSettings } from '../training/athlete.ts';
import type { PlannedWorkout } from '../training/session.ts';
import { SAMPLE_SITTING, SAMPLE_SYMPTOMS } from './sample-body.ts';
import { PAST_WEEKS, PLANNED_WEEK } from './sample-training.ts';

export type SampleAthlete = {
  readonly settings: z.infer<typeof AthleteSettings>;
  readonly sessions: readonly PlannedWorkout[];
  readonly activities: readonly DoneWorkout[];
  readonly symptoms: readonly SymptomEntry[];
  readonly sittings: readonly SittingDay[];
};

/** From Thursday on too little of the week is left to plan, so the sample plans the next one. */
const LAST_DAY_FOR_THIS_WEEK = 3;

/** The week that the sample athlete has planned: this one early in the week, else the next. */
export function sampleWeek(today: IsoDate): IsoWeek {
  const early = weekdayOf(today) <= LAST_DAY_FOR_THIS_WEEK;
  return weekOf(early ? today : addDays(today, 7), 'monday');
}

/**
 * A made-up athlete around `today`: eight weeks of running with a sit bone that began to hurt in
 * the sixth, and a planned week with intervals, an icy run, a long run that is too long and a
 * race. What lies before today is done and logged; the rest is planned.
 */
export function sampleAthlete(today: IsoDate): SampleAthlete {
  const monday = weekDates(sampleWeek(today), 'monday')[0];
  const training = [...PAST_WEEKS, PLANNED_WEEK].flatMap((week, index) =>
    week.map(({ day, ...workout }) => ({
      ...workout,
      date: addDays(monday, (index - PAST_WEEKS.length) * 7 + day),
    })),
  );
  const isPast = ({ date }: { readonly date: IsoDate }) => date < today;
  const dated = <Entry extends { readonly daysToPlan: number }>(entries: readonly Entry[]) =>
    entries.map(({ daysToPlan, ...entry }) => ({ ...entry, date: addDays(monday, -daysToPlan) }));
  return {
    settings: { name: 'Ana Moreno (sample)', units: 'kilometres', weekStart: 'monday' },
    activities: training.filter(isPast),
    sessions: training.filter((workout) => !isPast(workout)),
    symptoms: dated(SAMPLE_SYMPTOMS).filter(isPast),
    sittings: dated(SAMPLE_SITTING).filter(isPast),
  };
}
