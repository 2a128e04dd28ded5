import type { IsoDate } from '../calendar/iso-date.ts';
import type { Workout } from '../training/workout.ts';
import type { Metres, Minutes } from '../units/units.ts';
import type { TrainingTotals } from '../week/week.ts';

/** The two loads, kept apart. What is unknown is not in a sum and is counted beside it. */
export type ChartLoad = Pick<
  TrainingTotals,
  'aerobicLoad' | 'runningMetres' | 'unratedActivities' | 'runsWithoutDistance'
>;

/** A day or a week of a chart. */
export type ChartPeriod = {
  /** Its only or its first day. */
  readonly date: IsoDate;
  /** Does the log or the plan speak of any of it? Only then is nothing a load of 0. */
  readonly isCovered: boolean;
  readonly done: ChartLoad;
  readonly planned: ChartLoad;
  /** The highest pain logged, 0 to 10; absent when none was. */
  readonly pain?: number | undefined;
};

export type ChartDay = ChartPeriod & {
  /** The longest run of the day that has a distance. */
  readonly longestRun?: LongestRun | undefined;
  /** 110 % of the longest run of the 30 days before; absent when there is none. */
  readonly runLimitMetres?: Metres | undefined;
  /** Absent when it was not logged. */
  readonly sitting?: SittingOfDay | undefined;
};

export type LongestRun = {
  readonly metres: Metres;
  readonly status: Workout['status'];
  /** Does it pass the limit of its day? False when there is no limit. */
  readonly isPastLimit: boolean;
};

export type SittingOfDay = {
  readonly minutes: Minutes;
  /** The longest stretch without getting up, where it was logged. */
  readonly unbrokenMinutes?: Minutes | undefined;
};

export type ChartWeek = ChartPeriod & {
  /** The share of running distance that is hard; absent when there is no running or too much is unknown. */
  readonly hardShare?: HardShareOfWeek | undefined;
  /** The same of the 21 days that end with the week, 0 to 1. */
  readonly hardShareOf21Days?: number | undefined;
  /** Absent when none was logged. */
  readonly sitting?: SittingOfWeek | undefined;
};

/** Shares of the week's running distance, 0 to 1, done and planned; they add up to the hard share. */
export type HardShareOfWeek = { readonly done: number; readonly planned: number };

export type SittingOfWeek = {
  /** The mean of the days that were logged. */
  readonly meanMinutes: Minutes;
  /** The day with the most. */
  readonly highestMinutes: Minutes;
  readonly daysLogged: number;
};

/** What the charts of a stretch of days are drawn from. */
export type Charts = {
  /** What lies after it is planned. */
  readonly today: IsoDate;
  readonly firstActivityDate?: IsoDate | undefined;
  readonly days: readonly ChartDay[];
  /** Every week that has a day of the stretch, each of them whole. */
  readonly weeks: readonly ChartWeek[];
};
