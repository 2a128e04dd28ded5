import type { PlannedWorkout } from '../training/session.ts';
import type { Sport } from '../training/sport.ts';
import { metres, rpe, seconds } from '../units/units.ts';

/** A workout on a day of its week: 0 is Monday. */
export type SampleWorkout = Omit<PlannedWorkout, 'date'> & { readonly day: number };

type Extras = Partial<Omit<SampleWorkout, 'day'>>;

const run = (
  day: number,
  kilometres: number,
  minutes: number,
  effort: number,
  extras: Extras = {},
): SampleWorkout => ({
  day,
  sport: 'run',
  kind: 'easy',
  distanceMetres: metres(kilometres * 1_000),
  durationSeconds: seconds(minutes * 60),
  rpe: rpe(effort),
  hardDistanceMetres: metres(0),
  surface: 'road',
  ...extras,
});

const other = (day: number, sport: Sport, minutes: number, effort: number): SampleWorkout => ({
  day,
  sport,
  kind: 'easy',
  durationSeconds: seconds(minutes * 60),
  rpe: rpe(effort),
});

const hard = (kilometres: number, title: string): Extras => ({
  kind: 'intervals',
  hardDistanceMetres: metres(kilometres * 1_000),
  surface: 'track',
  warmUp: true,
  title,
});
const long: Extras = { kind: 'long' };

/** Eight weeks, oldest first: the last hard running in the fourth, the sit bone from the sixth on. */
export const PAST_WEEKS: readonly (readonly SampleWorkout[])[] = [
  [
    run(0, 7, 42, 3),
    other(1, 'strength', 30, 4),
    run(2, 8, 48, 3),
    run(3, 8, 44, 7, hard(3.2, '8 × 400 m')),
    run(5, 12, 74, 4, long),
  ],
  [
    run(0, 7.5, 45, 3),
    other(1, 'strength', 30, 4),
    run(2, 8, 48, 3),
    run(3, 8.5, 46, 7, hard(4, '5 × 800 m')),
    run(5, 13, 80, 4, long),
  ],
  [
    run(0, 8, 48, 3),
    other(1, 'strength', 30, 4),
    run(2, 9, 54, 3),
    run(3, 8, 45, 6, hard(3.6, '6 × 600 m')),
    run(5, 14, 86, 4, long),
  ],
  [
    run(0, 8, 48, 3),
    other(1, 'bike', 45, 3),
    run(2, 9, 54, 3),
    run(3, 9, 50, 7, hard(4.8, '6 × 800 m')),
    run(5, 14, 87, 4, long),
    run(6, 5, 31, 2, { kind: 'recovery' }),
  ],
  [
    run(0, 7, 42, 3),
    other(1, 'bike', 50, 3),
    run(2, 8, 49, 3),
    other(3, 'water-jog', 35, 5),
    run(5, 13, 80, 4, long),
  ],
  [
    run(0, 7, 42, 3),
    other(1, 'bike', 50, 3),
    run(2, 8, 49, 3),
    other(3, 'water-jog', 40, 5),
    run(5, 13.5, 84, 5, long),
  ],
  [
    run(0, 6, 37, 3),
    other(1, 'bike', 55, 3),
    run(2, 7, 43, 3),
    other(3, 'water-jog', 45, 6),
    other(4, 'swim', 35, 3),
    run(5, 12, 75, 4, long),
  ],
  [
    run(0, 8, 48, 3),
    other(1, 'bike', 52, 3),
    run(2, 8, 49, 3),
    other(3, 'water-jog', 50, 6),
    other(4, 'swim', 35, 3),
    run(5, 14.2, 88, 4, long),
  ],
];

/** The week that shows what the planner is for. */
export const PLANNED_WEEK: readonly SampleWorkout[] = [
  run(0, 8.1, 48, 3),
  other(1, 'bike', 52, 3),
  run(2, 6, 37, 3, { title: 'Easy run, icy path', surface: 'ice' }),
  other(2, 'mobility', 15, 1),
  run(3, 9, 50, 8, hard(4.8, 'Intervals 6 × 800 m')),
  other(4, 'swim', 35, 3),
  run(5, 18, 112, 4, { ...long, title: 'Long run' }),
  run(6, 3, 13, 9, {
    kind: 'race',
    title: 'Club race 3 km',
    hardDistanceMetres: metres(3_000),
    warmUp: true,
  }),
];
