import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';

const Milliseconds = z.number().min(0);

/** What was measured on one local day, in milliseconds. */
export const MeasuredDay = z.strictObject({
  date: IsoDate,
  totalMilliseconds: Milliseconds,
  longestMilliseconds: Milliseconds,
});
export type MeasuredDay = z.infer<typeof MeasuredDay>;

/** The days that were measured on this computer, earliest first. */
export const MeasuredDays = z.array(MeasuredDay);
export type MeasuredDays = readonly MeasuredDay[];

/** Sitting that goes on. All milliseconds. */
export type Stretch = {
  readonly beganAt: number;
  /** Uptime of the last key or movement: sitting is counted up to there. */
  readonly countedUntil: number;
  /** What of it fell on the day that it has come to. */
  readonly onDay: { readonly date: IsoDate; readonly milliseconds: number } | undefined;
};

/** All that the monitor knows. It starts with the days of earlier starts, and with nobody there. */
export type Monitor = {
  readonly days: MeasuredDays;
  readonly last?: { uptime: number; wallClock: number; timeZone: string } | undefined;
  readonly stretch?: Stretch | undefined;
  /** Uptime before which a touch is no sign that anybody came back. */
  readonly awaySince: number;
  /** Uptime before which nobody is asked to get up. */
  readonly quietUntil: number;
};

/** The monitor at a start of the planner. Nothing is known of the time before. */
export function startMonitor(days: MeasuredDays): Monitor {
  return { days, awaySince: 0, quietUntil: 0 };
}
