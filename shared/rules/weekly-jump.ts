import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { effortOf } from '../training/hard-part.ts';
import type { Workout } from '../training/workout.ts';
import { metres, type Units } from '../units/units.ts';
import {
  formatDay,
  formatDistance,
  formatDistanceAtLeast,
  formatPercentPast,
} from '../words/format.ts';
import { lacking, QUIET, settle } from './answers.ts';
import { WEEKLY_JUMPS } from './disagreements.ts';
import type { Remedy } from './flag.ts';
import { between, onDay } from './looking/days.ts';
import { hasTraining, NO_TRAINING } from './looking/log-reach.ts';
import { subjectOf, swapOf } from './looking/plan-edits.ts';
import { runningDistance } from './looking/running-distance.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { BUIST_2008, FRANDSEN_2025, LOVDAL_2021, NIELSEN_2014 } from './sources/load-studies.ts';
import { RECOVERY_PERCENT, weeklyBaseOf } from './weekly-base.ts';

const THRESHOLDS = {
  cautionPercent: {
    value: 130,
    unit: '% of the week before',
    reason: 'Nielsen 2014 compared weeks above this.',
  },
  notePercent: {
    value: 110,
    unit: '% of the week before',
    reason: 'The 10 % rule that runners know; no trial has found a benefit.',
  },
  recoveryPercent: {
    value: RECOVERY_PERCENT,
    unit: '% of the mean of four weeks',
    reason: 'Our choice: a week below it was for recovery and is no base.',
  },
  silentBelowMetres: {
    value: 15_000,
    unit: 'm of running in the week',
    reason: 'Our choice: shares of little running say little.',
  },
  keptDays: {
    value: 14,
    unit: 'days',
    reason: 'Our choice: the time for which a jump is worth knowing.',
  },
};
/** Metres. A shortened run is a round number; less than the least is not worth running. */
const STEP_METRES = 100;
const LEAST_RUN_METRES = 1_000;

type Evidence = {
  readonly firstDate: IsoDate;
  readonly lastDate: IsoDate;
  /** The day on which the running sum passes the limit. */
  readonly date: IsoDate;
  readonly weekMetres: number;
  readonly baseMetres: number;
  readonly comparedWith: string;
  /** Share above the base: 0.35 is 35 %. */
  readonly rise: number;
  readonly limitPercent: number;
  readonly limitMetres: number;
  readonly runsWithoutDistance: number;
  /** Is the week done, so that nothing of it can be trimmed any more? */
  readonly isOver: boolean;
};

export const weeklyJump: Rule<Evidence> = {
  id: 'weekly-jump',
  title: 'Weekly distance jumps',
  severity: 'caution',
  grade: 'cohort',
  question: 'Is the running distance of the week more than 30 % above that of the week before?',
  thresholds: THRESHOLDS,
  sources: [NIELSEN_2014, BUIST_2008, FRANDSEN_2025, LOVDAL_2021],
  disagreements: [WEEKLY_JUMPS],
  why: 'In one cohort of novices, weeks more than 30 % above the week before went with more distance-related injuries.',
  certainty:
    'The evidence is mixed: one cohort of novices speaks for it, and its interval includes no difference; a trial and the largest cohort found nothing.',
  quiet:
    'The running distance of this week is at most 10 % above what it is held against, or is too little to compare.',
  judge: (situation) => {
    if (!hasTraining(situation)) return [lacking(NO_TRAINING)];
    const [first] = situation.dates;
    return settle([...keptFrom(situation, first), judgeSevenDays(situation, first)]);
  },
  about: ({ firstDate }) => firstDate,
  extent: ({ rise }) => rise,
  say,
};

/** A caution of a week before, while its fourteen days last. */
function keptFrom(situation: Situation, first: IsoDate): readonly Answer<Evidence>[] {
  return [-14, -7]
    .map((days) => judgeSevenDays(situation, addDays(first, days)))
    .filter(
      (answer) =>
        answer.status === 'fired' &&
        answer.severity === 'caution' &&
        first < addDays(answer.date, THRESHOLDS.keptDays.value),
    );
}

function judgeSevenDays(situation: Situation, first: IsoDate): Answer<Evidence> {
  const runs = between(situation.runs, first, addDays(first, 6));
  const week = runningDistance(runs);
  const unknown = runs.find(({ distanceMetres }) => distanceMetres === undefined);
  const quiet = unknown
    ? lacking(
        `The run on ${formatDay(unknown.date)} has no distance; the week may be more than it shows.`,
      )
    : QUIET;
  if (week.metres < THRESHOLDS.silentBelowMetres.value) return quiet;
  const base = weeklyBaseOf(situation, first);
  if ('missing' in base) return lacking(base.missing);
  const percent = limitPassed(week.metres, base.metres);
  if (percent === undefined) return quiet;
  const limit = (base.metres * percent) / 100;
  const date = dayPassing(runs, limit) ?? first;
  return {
    status: 'fired',
    severity: percent === THRESHOLDS.cautionPercent.value ? 'caution' : 'note',
    date,
    evidence: {
      firstDate: first,
      lastDate: addDays(first, 6),
      date,
      weekMetres: week.metres,
      baseMetres: base.metres,
      comparedWith: base.comparedWith,
      rise: week.metres / base.metres - 1,
      limitPercent: percent - 100,
      limitMetres: limit,
      runsWithoutDistance: week.runsWithout,
      isOver: addDays(first, 6) < situation.today,
    },
    subjects: onDay(runs, date).map(subjectOf),
    remedies: trim(runs, week.metres - limit),
  };
}

function limitPassed(week: number, base: number): number | undefined {
  const { cautionPercent, notePercent } = THRESHOLDS;
  return [cautionPercent.value, notePercent.value].find((percent) => week * 100 > base * percent);
}

function dayPassing(runs: readonly Workout[], limit: number): IsoDate | undefined {
  let sum = 0;
  for (const { date, distanceMetres } of runs) {
    sum += distanceMetres ?? 0;
    if (sum > limit) return date;
  }
  return undefined;
}

/** Edits of the longest planned run that is not hard, where one alone brings the week back. */
function trim(runs: readonly Workout[], excess: number): readonly Remedy[] {
  const [longest] = runs
    .filter((run) => run.status === 'planned' && effortOf(run) !== 'hard')
    .sort((one, other) => (other.distanceMetres ?? 0) - (one.distanceMetres ?? 0));
  const left = (longest?.distanceMetres ?? 0) - excess;
  if (longest?.status !== 'planned' || left < 0) return [];
  const distance = Math.floor(left / STEP_METRES) * STEP_METRES;
  const shorten: readonly Remedy[] =
    distance >= LEAST_RUN_METRES
      ? [{ type: 'shorten', sessionId: longest.id, distanceMetres: metres(distance) }]
      : [];
  return [...shorten, ...swapOf(longest)];
}

function say(seen: Evidence, units: Units) {
  const distance = (value: number) => formatDistance(value, units);
  const from = `${formatDay(seen.firstDate)} to ${formatDay(seen.lastDate)}`;
  const unknown =
    seen.runsWithoutDistance > 0
      ? ` Runs without a distance are left out: ${seen.runsWithoutDistance}.`
      : '';
  return {
    seen: `${from}: ${distance(seen.weekMetres)} of running, ${formatPercentPast(seen.rise * 100, seen.limitPercent)} above ${seen.comparedWith} (${distance(seen.baseMetres)}). The limit of ${seen.limitPercent} %, ${distance(seen.limitMetres)}, is passed on ${formatDay(seen.date)}.${unknown}`,
    next: seen.isOver
      ? 'It is done. Hold the two weeks after it level.'
      : `Trim ${formatDistanceAtLeast(seen.weekMetres - seen.limitMetres, units)} from what is still ahead, the easy running first, or swap an easy run; where it is done already, hold the next two weeks level.`,
  };
}
