import type { IsoDate } from '../../calendar/iso-date.ts';
import { availabilityOn, minutesLeft } from '../../planning/availability.ts';
import {
  counts,
  type RoutineDay,
  SPORT_OF,
  WANTED_FAMILIES,
  type WantedFamily,
} from '../../routine/routine-days.ts';
import { FAMILY_NAMES } from '../../routine/routine-exercise.ts';
import type { PlannedWorkout } from '../../training/session.ts';
import { rpe, seconds } from '../../units/units.ts';
import type { Remedy } from '../flag.ts';
import type { Situation } from '../rule.ts';
import { onDay } from './days.ts';

/** Seconds. Time for a handful of exercises; our own choice. */
const SESSION_SECONDS = 20 * 60;
/** Session RPE: easy for stretching, moderate for strengthening. Our own choice. */
const EFFORT: Readonly<Record<WantedFamily, number>> = {
  'hip-stretching': 2,
  'glute-strengthening': 3,
};

/**
 * Sessions that bring both families to so many more days of the week, from today on: where one is
 * there already first, then on the emptiest days. None when not enough days are left.
 */
export function routinePlans(
  days: readonly RoutineDay[],
  daysMore: number,
  situation: Situation,
): readonly Remedy[] {
  const open = days.filter(
    (day) => day.date >= situation.today && !counts(day) && hasRoom(day, situation),
  );
  if (open.length < daysMore) return [];
  const first = open.toSorted(
    (one, other) => effortOn(one, situation) - effortOn(other, situation),
  );
  return first
    .slice(0, daysMore)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .flatMap(({ date, families }) =>
      WANTED_FAMILIES.filter((family) => !families.has(family)).map((family) => ({
        type: 'plan',
        workout: sessionFor(family, date),
      })),
    );
}

function hasRoom(day: RoutineDay, { history, workouts }: Situation): boolean {
  const planned = onDay(workouts, day.date).reduce((sum, one) => sum + one.durationSeconds, 0);
  const left = minutesLeft(availabilityOn(history, day.date), planned);
  return left === undefined || left * 60 >= lackingIn(day) * SESSION_SECONDS;
}

function lackingIn({ families }: RoutineDay): number {
  return WANTED_FAMILIES.length - families.size;
}

/** A day that needs one session more comes before any that needs two; then the emptier one. */
function effortOn(day: RoutineDay, { workouts }: Situation): number {
  return lackingIn(day) * (workouts.length + 1) + onDay(workouts, day.date).length;
}

function sessionFor(family: WantedFamily, date: IsoDate): PlannedWorkout {
  return {
    date,
    sport: SPORT_OF[family],
    kind: 'easy',
    durationSeconds: seconds(SESSION_SECONDS),
    rpe: rpe(EFFORT[family]),
    title: FAMILY_NAMES[family],
  };
}
