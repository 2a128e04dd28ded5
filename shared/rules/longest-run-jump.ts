import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { Workout } from '../training/workout.ts';
import { metres, type Units } from '../units/units.ts';
import {
  formatDay,
  formatDistance,
  formatDistanceAtMost,
  formatPercentPast,
} from '../words/format.ts';
import { lacking, QUIET, settle } from './answers.ts';
import type { Remedy } from './flag.ts';
import { bandOf } from './longest-run-bands.ts';
import { dayAndNumber } from './looking/day-and-number.ts';
import { between, ofWeek, onDay } from './looking/days.ts';
import { hasTraining, logBegins, NO_TRAINING, reachesBack } from './looking/log-reach.ts';
import { subjectOf, swapOf } from './looking/plan-edits.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { FRANDSEN_2025 } from './sources/load-studies.ts';

const THRESHOLDS = {
  longestPercent: {
    value: 110,
    unit: '% of the longest run',
    reason: 'Frandsen 2025: up to here was the reference.',
  },
  windowDays: { value: 30, unit: 'days before the run', reason: 'The window of Frandsen 2025.' },
};
const LIMIT_PERCENT = THRESHOLDS.longestPercent.value - 100;
/** Per cent of the longest run before: the limit of the next. */
export const LONGEST_RUN_PERCENT = THRESHOLDS.longestPercent.value;
/** Days before a run in which the longest is looked for. */
export const LONGEST_RUN_DAYS = THRESHOLDS.windowDays.value;
/** Metres. A shortened run is a round number, and never longer than the limit. */
const STEP_METRES = 100;

type Evidence = {
  readonly date: IsoDate;
  /** Which of the day's runs it is, from the longest, which is 1. */
  readonly number: number;
  readonly done: boolean;
  readonly distanceMetres: number;
  readonly longestMetres: number;
  readonly longestDate: IsoDate;
  /** Share past the longest run: 0.27 is 27 %. */
  readonly jump: number;
  readonly limitMetres: number;
  readonly band: string;
  readonly hazardRateRatio: number;
  readonly hazardRateRatioLow: number;
  readonly hazardRateRatioHigh: number;
  readonly runsWithoutDistance: number;
  /** The day on which the log begins, where that is inside the 30 days. */
  readonly logBegins: IsoDate | null;
};

export const longestRunJump: Rule<Evidence> = {
  id: 'longest-run-jump',
  title: 'Longest run jumps',
  severity: 'caution',
  grade: 'cohort',
  question: 'Is a run more than 10 % longer than the longest of the 30 days before it?',
  thresholds: THRESHOLDS,
  sources: [FRANDSEN_2025],
  why: 'Overuse injuries came at a higher rate with runs that went more than 10 % past the longest of the last 30 days.',
  certainty:
    'One large cohort. The rate does not rise evenly with the jump, and most injuries came in runs without any jump. It says nothing certain about one runner.',
  quiet:
    'No run of this week goes more than 10 % past the longest of the 30 days before it. Most injuries came without a jump, so this is no all-clear.',
  judge: (situation) => {
    if (!hasTraining(situation)) return [lacking(NO_TRAINING)];
    return settle(ofWeek(situation, situation.runs).map((run) => judgeRun(run, situation)));
  },
  about: dayAndNumber,
  extent: ({ jump }) => jump,
  say,
};

function judgeRun(run: Workout, situation: Situation): Answer<Evidence> {
  const { distanceMetres: distance, date } = run;
  if (distance === undefined) return lacking(`The run on ${formatDay(date)} has no distance.`);
  if (distance === 0) return QUIET;
  const earlier = runsBefore(situation.runs, date);
  const longest = longestOf(earlier);
  if (!longest) return lacking(noRunBefore(date, earlier.length, situation));
  if (!isPastLongestRun(distance, longest.metres)) return QUIET;
  const limit = longestRunLimit(longest.metres);
  const band = bandOf(distance, longest.metres);
  return {
    status: 'fired',
    severity: 'caution',
    date,
    evidence: {
      date,
      number: placeByLength(run, onDay(situation.runs, date)),
      done: run.status === 'done',
      distanceMetres: distance,
      longestMetres: longest.metres,
      longestDate: longest.date,
      jump: distance / longest.metres - 1,
      limitMetres: limit,
      band: band.name,
      hazardRateRatio: band.ratio,
      hazardRateRatioLow: band.low,
      hazardRateRatioHigh: band.high,
      runsWithoutDistance: earlier.filter(({ distanceMetres }) => !distanceMetres).length,
      logBegins: beginsInside(situation, addDays(date, -LONGEST_RUN_DAYS)),
    },
    subjects: [subjectOf(run)],
    remedies: [...shorten(run, limit), ...swapOf(run)],
  };
}

/** The longest run, by known distance, of the 30 days before `date`; undefined when there is none. */
export function longestRunBefore(runs: readonly Workout[], date: IsoDate) {
  return longestOf(runsBefore(runs, date));
}

/** Metres up to which a run does not go too far past the longest one before it. */
export function longestRunLimit(longestMetres: number): number {
  return (longestMetres * LONGEST_RUN_PERCENT) / 100;
}

/** Does a run of `distance` metres pass that limit? Reckoned without dividing, so that 110 % is not past it. */
export function isPastLongestRun(distance: number, longestMetres: number): boolean {
  return distance * 100 > longestMetres * LONGEST_RUN_PERCENT;
}

function runsBefore(runs: readonly Workout[], date: IsoDate): readonly Workout[] {
  return between(runs, addDays(date, -LONGEST_RUN_DAYS), addDays(date, -1));
}

/** The distance tells runs of a day apart, whichever of them is done first. */
function placeByLength(run: Workout, ofDay: readonly Workout[]): number {
  const byLength = ofDay.toSorted(
    (one, other) => (other.distanceMetres ?? 0) - (one.distanceMetres ?? 0),
  );
  return byLength.indexOf(run) + 1;
}

function longestOf(runs: readonly Workout[]) {
  return runs.reduce<{ date: IsoDate; metres: number } | undefined>(
    (longest, { date, distanceMetres }) =>
      distanceMetres && distanceMetres >= (longest?.metres ?? 0)
        ? { date, metres: distanceMetres }
        : longest,
    undefined,
  );
}

/** A log that is young, or whose runs have no distance, tells of no break. */
function noRunBefore(date: IsoDate, runsWithout: number, situation: Situation): string {
  const none = `There is no run with a distance in the 30 days before ${formatDay(date)}, so there is no longest run to compare with.`;
  if (runsWithout > 0) return `${none} Runs without a distance: ${runsWithout}.`;
  return reachesBack(situation, addDays(date, -LONGEST_RUN_DAYS))
    ? `${none} After such a break, come back in steps: brisk walking first, then walking and running in turn.`
    : `${none} ${logBegins(situation)}.`;
}

function beginsInside(situation: Situation, from: IsoDate): IsoDate | null {
  return reachesBack(situation, from) ? null : (situation.history.firstActivityDate ?? null);
}

function shorten(run: Workout, limit: number): readonly Remedy[] {
  const distance = roundBelow(limit);
  if (run.status !== 'planned' || distance === 0) return [];
  return [{ type: 'shorten', sessionId: run.id, distanceMetres: metres(distance) }];
}

function roundBelow(limit: number): number {
  return Math.floor(limit / STEP_METRES) * STEP_METRES;
}

function say(seen: Evidence, units: Units) {
  const { date, longestDate, logBegins, runsWithoutDistance } = seen;
  const distance = (value: number) => formatDistance(value, units);
  const caveats = [
    logBegins && `The log begins on ${formatDay(logBegins)}; longer runs before it are not known.`,
    runsWithoutDistance > 0 && `Runs without a distance are left out: ${runsWithoutDistance}.`,
  ].filter((text) => typeof text === 'string');
  return {
    seen: [
      `${formatDay(date)}: ${distance(seen.distanceMetres)}, ${formatPercentPast(seen.jump * 100, LIMIT_PERCENT)} past ${distance(seen.longestMetres)} on ${formatDay(longestDate)}, the longest run of the 30 days before. The limit is ${LIMIT_PERCENT} %: ${distance(seen.limitMetres)}.`,
      ...caveats,
    ].join(' '),
    why: `With a jump of ${seen.band}, overuse injuries came at ${seen.hazardRateRatio.toFixed(2)} times the rate (${seen.hazardRateRatioLow.toFixed(2)}–${seen.hazardRateRatioHigh.toFixed(2)}).`,
    next: seen.done
      ? 'It is done. Note how it feels the morning after, and keep the next runs well inside what you are used to.'
      : `Shorten it to ${formatDistanceAtMost(roundBelow(seen.limitMetres), units)} or less, or swap it for cross-training.`,
  };
}
