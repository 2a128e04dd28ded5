import { parseDecimal } from '../workout/decimal.ts';

/** Minutes sat in each hour of the day as typed, from midnight on. */
export type HourTexts = readonly string[];

const HOURS_IN_A_DAY = 24;
export const MINUTES_IN_AN_HOUR = 60;
export const NO_HOURS: HourTexts = Array.from({ length: HOURS_IN_A_DAY }, () => '');

/** `9–10`. */
export function hourName(hour: number): string {
  return `${hour}–${hour + 1}`;
}

/** The hours with the text of one changed. */
export function withHour(hours: HourTexts, hour: number, text: string): HourTexts {
  return hours.map((before, at) => (at === hour ? text : before));
}

/** What is wrong with the minutes of one hour, if anything is. */
export function problemOfHour(text: string): string | undefined {
  const minutes = parseDecimal(text);
  if (minutes === undefined || (minutes >= 0 && minutes <= MINUTES_IN_AN_HOUR)) return undefined;
  return Number.isNaN(minutes) ? 'must be a number of minutes' : 'an hour has 0 to 60 minutes';
}

/** The first hour that cannot be, in words. */
export function problemOfHours(hours: HourTexts): string | undefined {
  const [first] = hours.flatMap((text, hour) => {
    const problem = problemOfHour(text);
    return problem === undefined ? [] : [`${hourName(hour)} h says “${text}”: ${problem}`];
  });
  return first;
}

/** Minutes in all; undefined when no hour is filled in, or one cannot be. */
export function sumOfHours(hours: HourTexts): number | undefined {
  const minutes = hours.map(parseDecimal).filter((part) => part !== undefined);
  if (minutes.length === 0 || problemOfHours(hours) !== undefined) return undefined;
  return minutes.reduce((sum, part) => sum + part, 0);
}
