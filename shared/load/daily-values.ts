/** A load for each day in order, in whole hundredths of its unit; undefined where it is not known. */
export type DailyValues = readonly (number | undefined)[];

const HUNDREDTHS = 100;

/**
 * Loads in whole hundredths of an AU or a metre. Whole numbers add up and cancel out exactly, so
 * that days of nothing sum to 0 and equal days have no spread, however far a window has moved.
 */
export function inHundredths(loads: readonly (number | undefined)[]): DailyValues {
  return loads.map((load) => load && Math.round(load * HUNDREDTHS));
}

/** Hundredths as the unit itself. */
export function fromHundredths(value: number): number {
  return value / HUNDREDTHS;
}
