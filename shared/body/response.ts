import { Sport } from '../training/sport.ts';
import type { MorningChange } from './morning-changes.ts';

export const RESPONSE_THRESHOLDS = {
  times: {
    value: 3,
    unit: 'mornings after a sport',
    reason: 'Our choice: fewer say nothing about what is usual.',
  },
  rise: {
    value: 1,
    unit: 'points more the next morning',
    reason: 'Our choice: the smallest step of the scale as most people use it.',
  },
};

/** What one athlete's mornings say about one sport. */
export type SportResponse =
  | {
      readonly sport: Sport;
      readonly status: 'known';
      readonly count: number;
      /** Mean change in points of 10; below 0 the mornings after were better. */
      readonly mean: number;
      /** Standard deviation of the changes (of a sample), in points. */
      readonly spread: number;
      /** How often the morning after was worse by 1 or more. */
      readonly rises: number;
    }
  | { readonly sport: Sport; readonly status: 'not-enough-data'; readonly count: number };

/** The response to every sport that was done at least once with a morning before and after it. */
export function responsesOf(changes: readonly MorningChange[]): readonly SportResponse[] {
  const bySport = Map.groupBy(changes, ({ sport }) => sport);
  return Sport.options.flatMap((sport) => {
    const points = (bySport.get(sport) ?? []).map((change) => change.points);
    return points.length === 0 ? [] : [responseTo(sport, points)];
  });
}

function responseTo(sport: Sport, points: readonly number[]): SportResponse {
  const count = points.length;
  if (count < RESPONSE_THRESHOLDS.times.value) return { sport, status: 'not-enough-data', count };
  const mean = points.reduce((sum, change) => sum + change, 0) / count;
  const squares = points.reduce((sum, change) => sum + (change - mean) ** 2, 0);
  return {
    sport,
    status: 'known',
    count,
    mean,
    spread: Math.sqrt(squares / (count - 1)),
    rises: points.filter(isRise).length,
  };
}

/** 3.3 − 2.3 is a rise of 1, though not quite in binary. */
const ROUNDING = 1e-9;

/** Is a change in points a rise that counts? */
export function isRise(points: number): boolean {
  return points >= RESPONSE_THRESHOLDS.rise.value - ROUNDING;
}
