import type { Sitting } from '../body/sitting.ts';
import type { Symptom } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { IsoWeek } from '../calendar/iso-week.ts';
import type { Flag } from '../rules/flag.ts';
import type { Activity } from '../training/activity.ts';
import type { Session } from '../training/session.ts';
import type { AthleteId } from '../units/ids.ts';
import type { LoadUnits, Metres, Minutes } from '../units/units.ts';

/** One week of one athlete, ready to be shown. */
export type Week = {
  readonly athleteId: AthleteId;
  readonly week: IsoWeek;
  readonly today: IsoDate;
  readonly days: readonly Day[];
  readonly totals: WeekTotals;
  readonly flags: readonly Flag[];
};

export type Day = {
  readonly date: IsoDate;
  readonly sessions: readonly Session[];
  readonly activities: readonly Activity[];
  readonly symptoms: readonly Symptom[];
  readonly sitting?: Sitting | undefined;
  readonly totals: TrainingTotals;
};

/** Sums over what was done and what is still planned. Done sessions are not counted twice. */
export type TrainingTotals = {
  readonly aerobicLoad: LoadUnits;
  readonly runningMetres: Metres;
  readonly hardMetres: Metres;
  readonly longestRunMetres: Metres;
  /** Activities without an RPE: their aerobic load is unknown and not in the sum. */
  readonly unratedActivities: number;
  /** Runs without a distance: not in the sums of distance. */
  readonly runsWithoutDistance: number;
  /** Runs that do not say how much of them was hard: not in the hard part. */
  readonly runsWithoutHardPart: number;
};

export type WeekTotals = TrainingTotals & {
  /** The part of the sums that is done already. */
  readonly done: TrainingTotals;
  readonly sittingMinutes: Minutes;
  readonly sittingDaysLogged: number;
  readonly longestUnbrokenSittingMinutes?: Minutes | undefined;
  /** The highest pain of the week, absent when nothing was logged. */
  readonly highestPain?: number | undefined;
  /** The highest pain of the last next morning of the week. */
  readonly latestNextMorningPain?: number | undefined;
};
