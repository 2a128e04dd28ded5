import { formatMinutes } from '../../shared/words/format.ts';

/** `48 min`, `1 h 52`, `2 h 05`, `2 h`: for where there is little room. */
export function shortMinutes(minutes: number): string {
  return formatMinutes(minutes).replace(/(?<=h )(\d+) min$/, (_, rest: string) =>
    rest.padStart(2, '0'),
  );
}
