/** Steps of a heat, 0 the palest. The number always stands in the cell too. */
export type Heat = 0 | 1 | 2 | 3 | 4 | 5;

/** Pain of 0 to 10: two points of the scale a step. */
export function painHeat(pain: number): Heat {
  return heatOf(pain / 2);
}

/** A load against the highest that is shown. */
export function loadHeat(value: number, most: number): Heat {
  return most <= 0 ? 0 : heatOf((value / most) * 4);
}

function heatOf(steps: number): Heat {
  if (steps <= 0) return 0;
  if (steps <= 1) return 1;
  if (steps <= 2) return 2;
  if (steps <= 3) return 3;
  return steps <= 4 ? 4 : 5;
}
