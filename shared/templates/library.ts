import type { Kind } from '../training/kind.ts';
import type { Sport } from '../training/sport.ts';
import { rpe, seconds } from '../units/units.ts';
import type { TemplateSession } from './template.ts';

/** A session of the small library that comes with the planner; all of them of our own making. */
export type LibrarySession = {
  readonly name: string;
  readonly workout: TemplateSession['workout'];
};

const SECONDS_IN_A_MINUTE = 60;

function session(
  name: string,
  minutes: number,
  effort: number,
  fields: {
    readonly sport?: Sport;
    readonly kind?: Kind;
    readonly hardMinutes?: number;
    readonly note?: string;
  } = {},
): LibrarySession {
  const { sport = 'run', kind = 'easy', hardMinutes = 0, note } = fields;
  const isRun = sport === 'run';
  return {
    name,
    workout: {
      sport,
      kind,
      title: name,
      durationSeconds: seconds(minutes * SECONDS_IN_A_MINUTE),
      rpe: rpe(effort),
      ...(isRun && { hardDurationSeconds: seconds(hardMinutes * SECONDS_IN_A_MINUTE) }),
      ...(isRun && hardMinutes > 0 && { warmUp: true }),
      ...(note !== undefined && { note }),
    },
  };
}

/** Sessions to begin with: minutes and session RPE are round numbers to be changed. */
export const LIBRARY: readonly LibrarySession[] = [
  session('Easy run, 40 min', 40, 3),
  session('Long run, 75 min', 75, 4, { kind: 'long' }),
  session('Easy run with strides', 40, 3, {
    hardMinutes: 1,
    note: 'On the flat, towards the end: 4 strides of 15–20 s, walking back after each.',
  }),
  session('Tempo, 2 × 10 min', 50, 6, {
    kind: 'tempo',
    hardMinutes: 20,
    note: '15 min easy, 2 × 10 min comfortably hard with 3 min easy between, 12 min easy.',
  }),
  session('Intervals, 6 × 2 min', 45, 7, {
    kind: 'intervals',
    hardMinutes: 12,
    note: '15 min easy, 6 × 2 min hard with 2 min easy after each, 6 min easy.',
  }),
  session('Water intervals, 6 × 2 min', 45, 7, {
    sport: 'water-jog',
    kind: 'intervals',
    note: 'The same in deep water, with a belt, by effort and not by heart rate: 15 min easy, 6 × 2 min hard with 2 min easy after each, 6 min easy.',
  }),
  session('Easy water jogging, 40 min', 40, 3, { sport: 'water-jog' }),
  session('Easy bike ride, 50 min', 50, 3, { sport: 'bike' }),
  session('Bike intervals, 5 × 3 min', 50, 7, {
    sport: 'bike',
    kind: 'intervals',
    note: '15 min easy, 5 × 3 min hard with 3 min easy after each, 5 min easy.',
  }),
  session('Easy swim, 40 min', 40, 3, { sport: 'swim' }),
  session('Glute strengthening, 20 min', 20, 3, { sport: 'strength' }),
  session('Hip stretching, 20 min', 20, 2, { sport: 'mobility' }),
];
