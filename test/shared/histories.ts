import type { z } from 'zod';
import { EpisodeClosure } from '../../shared/body/episode.ts';
import { Sitting } from '../../shared/body/sitting.ts';
import { type Moment, type Sign, Symptom } from '../../shared/body/symptom.ts';
import { addDays, type IsoDate, isoDate } from '../../shared/calendar/iso-date.ts';
import { isoWeek } from '../../shared/calendar/iso-week.ts';
import { DayAvailability } from '../../shared/planning/availability.ts';
import { type Exercise, ExerciseDone } from '../../shared/routine/exercise.ts';
import { Acknowledgement } from '../../shared/rules/acknowledgement.ts';
import type { Flag } from '../../shared/rules/flag.ts';
import type { RuleId } from '../../shared/rules/rule-id.ts';
import { judgeWeek } from '../../shared/rules/rules.ts';
import { situationOf } from '../../shared/rules/situation.ts';
import { Activity } from '../../shared/training/activity.ts';
import { Athlete } from '../../shared/training/athlete.ts';
import { Session } from '../../shared/training/session.ts';
import type { History } from '../../shared/week/history.ts';

/** The week that the scenarios judge: Monday 16 to Sunday 22 November, seen from its Wednesday. */
export const WEEK = isoWeek('2026-W47');
export const TODAY = isoDate('2026-11-18');
const MONDAY = isoDate('2026-11-16');

/** The day so many days after the week's Monday; negative is before it. */
export const day = (days: number): IsoDate => addDays(MONDAY, days);

export type Entry = {
  readonly entry:
    | 'activity'
    | 'session'
    | 'symptom'
    | 'sitting'
    | 'closure'
    | 'exercise'
    | 'availability'
    | 'acknowledgement';
  readonly fields: Readonly<Record<string, unknown>>;
};

type WorkoutOptions = {
  readonly kilometres?: number | undefined;
  readonly hardKilometres?: number | undefined;
  readonly minutes?: number | undefined;
  readonly [field: string]: unknown;
};

const workoutFields = (
  date: string,
  { kilometres, hardKilometres, minutes, ...fields }: WorkoutOptions,
) => ({
  date,
  sport: 'run',
  kind: 'easy',
  rpe: 3,
  durationSeconds: (minutes ?? (kilometres ?? 5) * 6) * 60,
  distanceMetres: kilometres === undefined ? undefined : kilometres * 1_000,
  hardDistanceMetres: hardKilometres === undefined ? undefined : hardKilometres * 1_000,
  ...fields,
});

/** A run that was done; `sport` and any other field can be given. */
export const run = (date: string, options: WorkoutOptions = {}): Entry => ({
  entry: 'activity',
  fields: workoutFields(date, options),
});

/** A planned run; `sport` and any other field can be given. */
export const planned = (date: string, options: WorkoutOptions = {}): Entry => ({
  entry: 'session',
  fields: workoutFields(date, options),
});

/** Pain at the right sit bone after training, unless said otherwise. Without signs nobody asked. */
export const pain = (
  date: string,
  level: number,
  fields: {
    moment?: Moment;
    signs?: readonly Sign[] | undefined;
    unaskedSigns?: readonly Sign[] | undefined;
    findings?: object;
    tried?: object;
    region?: string;
    side?: string;
  } = {},
): Entry => ({
  entry: 'symptom',
  fields: { date, moment: 'after', region: 'sit-bone', side: 'right', pain: level, ...fields },
});

export const sitting = (date: string, totalMinutes: number, fields: object = {}): Entry => ({
  entry: 'sitting',
  fields: { date, totalMinutes, ...fields },
});

/** The user's word that the pain at the right sit bone is over. */
export const closed = (date: string): Entry => ({
  entry: 'closure',
  fields: { date, region: 'sit-bone', side: 'right' },
});

/** An exercise of the routine that was done. */
export const exercised = (date: string, exercise: Exercise): Entry => ({
  entry: 'exercise',
  fields: { date, exercise },
});

/** Three easy runs in each of the weeks before the judged one: Monday, Wednesday, Saturday. */
export const easyWeeks = (weeks: number, kilometres: readonly number[] = [8, 8, 12]): Entry[] =>
  Array.from({ length: weeks }, (_, index) => index + 1).flatMap((weeksBefore) =>
    [0, 2, 5].map((weekday, place) =>
      run(day(weekday - 7 * weeksBefore), { kilometres: kilometres[place] ?? 8 }),
    ),
  );

/** One athlete with these entries; the log begins with the first activity. */
export function history(entries: readonly Entry[], athlete: object = {}): History {
  const of = <Kept>(kind: Entry['entry'], schema: z.ZodType<Kept>, more: object = {}) =>
    entries.flatMap(({ entry, fields }, index) =>
      entry === kind ? [schema.parse({ id: index + 1, athleteId: 1, ...more, ...fields })] : [],
    );
  const activities = of('activity', Activity);
  return {
    athlete: Athlete.parse({
      id: 1,
      name: 'Ana',
      units: 'kilometres',
      weekStart: 'monday',
      sample: false,
      ...athlete,
    }),
    firstActivityDate: activities.map(({ date }) => date).sort()[0],
    sessions: of('session', Session, { position: 0 }),
    activities,
    symptoms: of('symptom', Symptom),
    sittings: of('sitting', Sitting),
    episodeClosures: of('closure', EpisodeClosure),
    exercisesDone: of('exercise', ExerciseDone),
    acknowledgements: of('acknowledgement', Acknowledgement),
    dayNotes: [],
    weekNotes: [],
    availabilities: of('availability', DayAvailability),
  };
}

/** All flags of the scenarios' week. */
export const judged = (entries: readonly Entry[], athlete: object = {}): readonly Flag[] =>
  judgeWeek(situationOf(history(entries, athlete), WEEK, TODAY));

/** The flags of one rule in the scenarios' week. */
export const flags = (rule: RuleId, entries: readonly Entry[], athlete: object = {}) =>
  judged(entries, athlete).filter((flag) => flag.rule === rule);

/** Its first flag: a rule always answers. */
export function flag(rule: RuleId, entries: readonly Entry[], athlete: object = {}): Flag {
  const [first] = flags(rule, entries, athlete);
  if (!first) throw new Error(`The rule ${rule} did not answer at all.`);
  return first;
}

/** What a rule says of the scenarios' week, in one word. */
export const answer = (rule: RuleId, entries: readonly Entry[]) => flag(rule, entries).status;
