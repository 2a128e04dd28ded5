import type { IsoDate } from '../../calendar/iso-date.ts';
import { placeOf } from '../../rules/looking/standing-symptoms.ts';
import type { ReturnStep } from '../../training/return-step.ts';
import type { Units } from '../../units/units.ts';
import {
  formatDayFrom,
  formatDistance,
  formatMinutes,
  formatNumber,
  formatPercent,
} from '../../words/format.ts';
import { MOMENT_NAMES } from '../../words/names.ts';
import type { AfterStep, PainReason } from './after-a-step.ts';
import type { ReturnBreak } from './break-before.ts';
import { RETURN_THRESHOLDS, timesNeeded } from './ladder.ts';
import type { Position } from './position.ts';
import { STEP_MINUTES, STEP_TITLES } from './step-workout.ts';
import type { StepOnDay } from './steps-done.ts';
import type { StepTaken } from './steps-taken.ts';
import type { WeeklyDistance } from './weekly-distance.ts';

/** What one step is, and why it comes where it does. */
export type StepWords = { readonly step: ReturnStep; readonly what: string; readonly why: string };

const WHYS: Readonly<Record<ReturnStep, string>> = {
  walk: 'Walking briskly for half an hour without pain comes before any running.',
  'run-1': 'The first running: a minute at a time, with four to see how it feels.',
  'run-2': 'A little more running in the same half hour.',
  'run-3': 'More running than walking, for the first time.',
  'run-4': 'Almost all of it running, with a minute of walking between.',
  build:
    'Running all through. The protocols add 10 to 30 % of running time a week; this plan takes 10 %.',
};

const HALF_AN_HOUR = formatMinutes(STEP_MINUTES);
const LENGTHS: Readonly<Record<ReturnStep, string>> = {
  walk: HALF_AN_HOUR,
  'run-1': `${HALF_AN_HOUR} in all`,
  'run-2': `${HALF_AN_HOUR} in all`,
  'run-3': `${HALF_AN_HOUR} in all`,
  'run-4': `${HALF_AN_HOUR} in all`,
  build: `from ${HALF_AN_HOUR} on`,
};

/** Says one step: what to do, and why. */
export function stepWords(step: ReturnStep): StepWords {
  return {
    step,
    what: `${STEP_TITLES[step]}: ${LENGTHS[step]}, on level ground.`,
    why: WHYS[step],
  };
}

/** `14 days without a run; the last was on Thu 5 Nov.` */
export function breakWords({ days, lastRun }: ReturnBreak, today: IsoDate): string {
  return lastRun === null
    ? `At least ${days} days without a run; the log holds none before.`
    : `${days} days without a run; the last was on ${formatDayFrom(lastRun, today)}.`;
}

/** `Next: Brisk walk. Counted so far: 1 of 2 times.` One after which nothing was logged counts too. */
export function positionWords({ step, timesDone }: Position, daysWithout: number): string {
  const needed = timesNeeded(step, daysWithout);
  const times =
    needed === undefined
      ? ''
      : ` Counted so far: ${timesDone} of ${needed} ${needed === 1 ? 'time' : 'times'}.`;
  return `Next: ${STEP_TITLES[step]}.${times}`;
}

/** How it was after a step, where that needs saying. */
export function takenWords(taken: StepTaken, today: IsoDate): readonly string[] {
  const done = `${STEP_TITLES[taken.step]} on ${formatDayFrom(taken.date, today)}`;
  switch (taken.outcome) {
    case 'well':
      return [];
    case 'not-logged':
      return [`${done}: it counts, but nothing was logged after it, so nobody knows how it felt.`];
    case 'waiting':
      return [`${done}: log tonight and tomorrow morning how it feels.`];
    case 'too-soon':
      return [
        `${done}: higher than what came next after pain, and nothing was logged after it. It does not count.`,
      ];
    case 'unclear':
      return [
        `${done}: ${entryWords(taken.entry, today)}, with nothing from before it to compare. It does not count; do it again, and log how it is before.`,
      ];
    case 'pain':
      return [
        `${done}: ${entryWords(taken.entry, today)}. ${REASONS[taken.reason]} ${stepBack(taken)}`,
      ];
  }
}

const REASONS: Readonly<Record<PainReason, string>> = {
  'too-high': `That is too much: above ${RETURN_THRESHOLDS.tooHighAbove.value} of 10, 2 or more above before, or a changed way of walking or running.`,
  'worse-next-morning': 'The next morning was worse than before the step.',
  signs: 'It came with signs of a nerve, which a pain number does not judge.',
  'walk-with-pain': 'Running waits for a walk without pain.',
};

function stepBack({ step }: StepOnDay): string {
  return step === 'walk' ? 'Repeat the walk.' : 'One step back, and repeat.';
}

function entryWords({ date, region, side, pain, moment }: EntryLike, today: IsoDate): string {
  return `pain ${formatNumber(pain)} of 10 ${MOMENT_NAMES[moment].toLowerCase()} (${placeOf({ region, side })}, ${formatDayFrom(date, today)})`;
}

type EntryLike = Extract<AfterStep, { outcome: 'pain' }>['entry'];

/** When speed and hills may come back, as far as the distances are known. */
export function speedWords(distance: WeeklyDistance, units: Units): string {
  const limit = `Speed and hills wait until you are back at ${formatPercent(RETURN_THRESHOLDS.backAt.value)} of your weekly distance before the break; protocols say 50 to 60 %.`;
  if ('missing' in distance) return `${limit} How far you are is not known: ${distance.missing}`;
  return `${limit} You are at ${formatDistance(distance.now, units)} of ${formatDistance(distance.before, units)} a week, ${formatPercent(Math.floor(distance.share * 100 + ROUNDING) / 100)}.`;
}

/** 29 % stay 29 % in binary. What is short of the share that is waited for is not rounded up to it. */
const ROUNDING = 1e-9;

/** Said once somebody is back. */
export function backWords(
  { now, before, share }: Extract<WeeklyDistance, { share: number }>,
  units: Units,
): string {
  return `You are back at ${formatDistance(now, units)} of the ${formatDistance(before, units)} a week before the break, ${formatPercent(share)}. Speed and hills can come back, a little at a time.`;
}

/** Said when no break is long enough to need steps. */
export function noBreakWords(lastRun: IsoDate, days: number, today: IsoDate): string {
  return `The last run was on ${formatDayFrom(lastRun, today)}, ${days} ${days === 1 ? 'day' : 'days'} without one. Steps back to running are for ${RETURN_THRESHOLDS.breakDays.value} days or more.`;
}

/** Holds for every plan of steps. */
export const PLAN_NOTES: readonly string[] = [
  'Each step counts on the one before having gone well. When one hurts, plan again: the next is then one lower.',
  'The steps and the day between them are from published protocols, agreed by practitioners and not tried in a study. The six rounds, one walk after a break below 28 days, and the 10 % are our own choice.',
];
