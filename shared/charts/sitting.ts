import type { Sitting } from '../body/sitting.ts';
import { minutes } from '../units/units.ts';
import type { SittingOfDay, SittingOfWeek } from './chart.ts';

/** The sitting of a day, in minutes; undefined when it was not logged. */
export function sittingOfDay(entries: readonly Sitting[]): SittingOfDay | undefined {
  const [entry] = entries;
  return (
    entry && {
      minutes: entry.totalMinutes,
      ...(entry.longestUnbrokenMinutes !== undefined && {
        unbrokenMinutes: entry.longestUnbrokenMinutes,
      }),
    }
  );
}

/** The sitting of a week by its logged days: a day without an entry is no day without sitting. */
export function sittingOfWeek(entries: readonly Sitting[]): SittingOfWeek | undefined {
  if (entries.length === 0) return undefined;
  const days = entries.map(({ totalMinutes }) => totalMinutes);
  return {
    meanMinutes: minutes(days.reduce((sum, day) => sum + day, 0) / days.length),
    highestMinutes: minutes(Math.max(...days)),
    daysLogged: days.length,
  };
}
