import type { SeasonDay, SeasonWeek } from '../../../shared/season/season.ts';

/** The aerobic load of a day in AU, by what is done and what is planned. */
export type DayLoad = {
  readonly done: number;
  readonly planned: number;
  /** Workouts that nobody has rated: their load is unknown and in neither sum. */
  readonly unrated: number;
};

export function dayLoad({ workouts }: SeasonDay): DayLoad {
  const sumOf = (status: 'done' | 'planned') =>
    workouts
      .filter((workout) => workout.status === status)
      .reduce((sum, { aerobicLoad = 0 }) => sum + aerobicLoad, 0);
  return {
    done: sumOf('done'),
    planned: sumOf('planned'),
    unrated: workouts.filter(({ aerobicLoad }) => aerobicLoad === undefined).length,
  };
}

/** Tops of the sparklines that read well, in AU. */
const TOPS = [200, 300, 400, 500, 600, 800, 1_000, 1_500, 2_000, 3_000];
const HIGHEST_TOP = 4_000;

/**
 * The load at the top of every sparkline: one scale for all weeks, so that they can be compared.
 * The first that holds each of the weeks' days; a higher day elsewhere is drawn as cut off.
 */
export function topOfLoads(weeks: readonly SeasonWeek[]): number {
  const loads = weeks.flatMap(({ days }) => days.map(dayLoad));
  const most = Math.max(0, ...loads.map(({ done, planned }) => done + planned));
  return TOPS.find((top) => top >= most) ?? HIGHEST_TOP;
}
