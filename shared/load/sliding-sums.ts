import type { DailyValues } from './daily-values.ts';

/**
 * For each day the sum over it and the days before it, `days` in all. Undefined while there are
 * fewer days than that, and while one of them is not known. One pass, whatever the window.
 */
export function slidingSums(values: DailyValues, days: number): readonly (number | undefined)[] {
  let sum = 0;
  let unknown = 0;
  return values.map((value, index) => {
    const left = index >= days ? values[index - days] : 0;
    sum += (value ?? 0) - (left ?? 0);
    unknown += Number(value === undefined) - Number(left === undefined);
    return index >= days - 1 && unknown === 0 ? sum : undefined;
  });
}
