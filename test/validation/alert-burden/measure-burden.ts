import { daysBetween, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import { addWeeks, type IsoWeek, weekDates, weekOf } from '../../../shared/calendar/iso-week.ts';
import type { Flag } from '../../../shared/rules/flag.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import { RULES } from '../../../shared/rules/rules.ts';
import type { Activity } from '../../../shared/training/activity.ts';
import { flagsSeen } from './seen-week.ts';
import type { Log } from './strava-log.ts';

/** How often one rule fires over a log. */
export type RuleBurden = {
  readonly rule: RuleId;
  readonly title: string;
  /** Weeks in which it fires, seen from their last day. */
  readonly weeksFired: number;
  /** Those of them in which it is more than a note. */
  readonly weeksCautioned: number;
  readonly weeksCannotTell: number;
  /** In no week with a run could it tell, so that its quiet weeks say nothing. */
  readonly isSilent: boolean;
  /** Days that its flags are about. */
  readonly daysFlagged: number;
  /** Days on which it is up for somebody who looks at that day's week. */
  readonly daysShown: number;
  /** What it last lacked, in its own words. */
  readonly lastLacked: string | undefined;
};

export type AlertBurden = {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Weeks in use, and the others, which are not looked at. */
  readonly weeks: number;
  readonly weeksNotInUse: number;
  readonly weeksWithRuns: number;
  readonly days: number;
  readonly activities: number;
  readonly runs: number;
  readonly leftOut: Log['leftOut'];
  readonly rules: readonly RuleBurden[];
  /** Weeks and days with any flag of any rule, and with one that is more than a note. */
  readonly any: {
    readonly weeksFired: number;
    readonly weeksCautioned: number;
    readonly daysShown: number;
  };
};

/** Weeks. With no training for longer than this, nobody is looking; our own choice. */
export const WEEKS_IN_USE_AFTER_TRAINING = 4;

/** Judges every week in use and every day of these, as they would have been seen then. */
export function measureBurden({ activities, leftOut }: Log): AlertBurden {
  const { first, last } = spanOf(activities);
  const allWeeks = weeksFrom(first, last);
  const weeks = inUse(allWeeks, activities);
  const days = weeks.flatMap(daysOf).filter((day) => day >= first && day <= last);
  const runs = activities.filter(({ sport }) => sport === 'run');
  const byWeek = weeks.map((week) => flagsSeen(activities, week, lastDayOf(week)));
  const runWeeks = new Set(runs.map(({ date }) => weekOf(date, 'monday')));
  const hasRun = weeks.map((week) => runWeeks.has(week));
  const byDay = days.map((day) => flagsSeen(activities, weekOf(day, 'monday'), day));
  return {
    first,
    last,
    weeks: weeks.length,
    weeksNotInUse: allWeeks.length - weeks.length,
    weeksWithRuns: runWeeks.size,
    days: days.length,
    activities: activities.length,
    runs: runs.length,
    leftOut,
    rules: RULES.map(({ description: { id, title } }) =>
      burdenOf(id, title, byWeek, byDay, hasRun),
    ),
    any: countAny(byWeek, byDay),
  };
}

type Seen = readonly (readonly Flag[])[];

function burdenOf(
  rule: RuleId,
  title: string,
  byWeek: Seen,
  byDay: Seen,
  hasRun: readonly boolean[],
): RuleBurden {
  const own = (seen: Seen) => seen.map((flags) => flags.filter((flag) => flag.rule === rule));
  const ofWeeks = own(byWeek);
  const fired = ofWeeks.flat().filter(isFired);
  const lacking = ofWeeks.flat().filter(isLacking);
  return {
    rule,
    title,
    ...countAny(ofWeeks, own(byDay)),
    weeksCannotTell: lacking.length,
    isSilent: ofWeeks.every((flags, index) => !hasRun[index] || flags.every(isLacking)),
    daysFlagged: new Set(fired.map(({ date }) => date)).size,
    lastLacked: lacking.at(-1)?.words.seen,
  };
}

function countAny(byWeek: Seen, byDay: Seen) {
  return {
    weeksFired: byWeek.filter((flags) => flags.some(isFired)).length,
    weeksCautioned: byWeek.filter((flags) => flags.some(isCaution)).length,
    daysShown: byDay.filter((flags) => flags.some(isFired)).length,
  };
}

function isFired({ status }: Flag): boolean {
  return status === 'fired';
}

function isLacking({ status }: Flag): boolean {
  return status === 'not-enough-data';
}

function isCaution(flag: Flag): boolean {
  return isFired(flag) && flag.severity !== 'note';
}

function spanOf(activities: readonly Activity[]): { first: IsoDate; last: IsoDate } {
  const [first, last] = [activities[0], activities.at(-1)];
  if (!first || !last) throw new RangeError('A log without activities has no first day.');
  return { first: first.date, last: last.date };
}

/** Weeks with training, and the four after each. */
function inUse(weeks: readonly IsoWeek[], activities: readonly Activity[]): readonly IsoWeek[] {
  const trained = new Set(activities.map(({ date }) => weekOf(date, 'monday')));
  const lookedAt = Array.from({ length: WEEKS_IN_USE_AFTER_TRAINING + 1 }, (_, index) => -index);
  return weeks.filter((week) => lookedAt.some((back) => trained.has(addWeeks(week, back))));
}

function daysOf(week: IsoWeek): readonly IsoDate[] {
  return weekDates(week, 'monday');
}

function weeksFrom(first: IsoDate, last: IsoDate): readonly IsoWeek[] {
  const start = weekOf(first, 'monday');
  const [firstMonday] = weekDates(start, 'monday');
  const count = Math.floor(daysBetween(firstMonday, last) / 7) + 1;
  return Array.from({ length: count }, (_, index) => addWeeks(start, index));
}

function lastDayOf(week: IsoWeek): IsoDate {
  return weekDates(week, 'monday')[6];
}
