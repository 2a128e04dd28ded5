import { EMERGENCY_SIGNS, URGENT_SIGNS } from '../body/sign-families.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { WeekDates } from '../calendar/iso-week.ts';
import { workoutsOf } from '../training/workouts.ts';
import type { History } from '../week/history.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Exercise } from './exercise.ts';
import { gateOf } from './gate.ts';
import {
  counts,
  ROUTINE_DAYS_A_WEEK,
  routineDay,
  SPORT_OF,
  WANTED_FAMILIES,
  type WantedFamily,
} from './routine-days.ts';
import { type StandingSpot, standingSpots } from './standing-spots.ts';

/** What of the routine is due on a day. */
export type Due = {
  readonly date: IsoDate;
  /** Days of the week that hold both families already, this day among them. */
  readonly daysDone: number;
  readonly daysWanted: number;
  /** The families that are due and not done on this day. */
  readonly families: readonly WantedFamily[];
  /** The exercises of these families that are shown: any of a family will do. */
  readonly exercises: readonly Exercise[];
  /** Why nothing is due although it is not done: a doctor comes first. */
  readonly paused?: string | undefined;
};

/**
 * What is due on `today`: both families on two days of the week. A family that is done today is not
 * due again; nothing is once two other days hold both, done or planned ahead, unless a session for
 * it is planned today. With signs that need a doctor nothing is due at all.
 */
export function dueOn(history: History, dates: WeekDates, today: IsoDate): Due {
  const spots = standingSpots(history, today);
  const paused = pauseFor(spots);
  const families = paused ? [] : dueFamilies(history, dates, today);
  const exercises = CATALOGUE.filter(
    (one) =>
      families.some((family) => family === one.family) && gateOf(one, spots).status === 'shown',
  );
  return {
    date: today,
    daysDone: daysWith(doneOn(history, today), dates),
    daysWanted: ROUTINE_DAYS_A_WEEK,
    families,
    exercises: exercises.map(({ exercise }) => exercise),
    ...(paused && { paused }),
  };
}

function dueFamilies(history: History, dates: WeekDates, today: IsoDate): readonly WantedFamily[] {
  const known = knownOn(history, today);
  const others = dates.filter((date) => date !== today);
  const isEnough =
    others.filter((date) => counts(routineDay(date, known))).length >= ROUTINE_DAYS_A_WEEK;
  const planned = known.workouts.filter(
    ({ date, status }) => date === today && status === 'planned',
  );
  const done = routineDay(today, doneOn(history, today)).families;
  return WANTED_FAMILIES.filter(
    (family) =>
      !done.has(family) && (!isEnough || planned.some(({ sport }) => sport === SPORT_OF[family])),
  );
}

/** Done and planned. */
function knownOn(history: History, today: IsoDate) {
  return { exercisesDone: history.exercisesDone, workouts: workoutsOf(history, today) };
}

function doneOn(history: History, today: IsoDate) {
  const { exercisesDone, workouts } = knownOn(history, today);
  return { exercisesDone, workouts: workouts.filter(({ status }) => status === 'done') };
}

function daysWith(known: ReturnType<typeof doneOn>, dates: WeekDates): number {
  return dates.filter((date) => counts(routineDay(date, known))).length;
}

function pauseFor(spots: readonly StandingSpot[]): string | undefined {
  const needsDoctor = spots.some(({ signs }) =>
    [...(signs ?? [])].some((sign) => EMERGENCY_SIGNS.has(sign) || URGENT_SIGNS.has(sign)),
  );
  return needsDoctor
    ? 'Signs are logged that need a doctor first. No exercises until then.'
    : undefined;
}
