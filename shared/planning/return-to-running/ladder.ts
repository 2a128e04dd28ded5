import { PAIN_THRESHOLDS } from '../../rules/looking/pain-readings.ts';
import { BREAK_DAYS } from '../../rules/looking/running-break.ts';
import type { Threshold } from '../../rules/rule.ts';
import { ReturnStep } from '../../training/return-step.ts';

/** What the ladder goes by: where the published protocols agree, and where we chose. */
export const RETURN_THRESHOLDS = {
  breakDays: {
    value: BREAK_DAYS,
    unit: 'days in a row without a run',
    reason: 'A convention of the protocols; no study at hand gives it.',
  },
  longBreakDays: {
    value: 28,
    unit: 'days in a row without a run',
    reason: 'Our choice: below it one walk without pain is enough before the first running.',
  },
  timesEach: {
    value: 2,
    unit: 'times that a step goes well before the next',
    reason: 'The protocols say twice or more; this is the least of it.',
  },
  rounds: {
    value: 6,
    unit: 'rounds of five minutes',
    reason: 'Our choice: they come to the 30 minutes of the walk.',
  },
  tooHighAbove: PAIN_THRESHOLDS.tooHighAbove,
  growth: {
    value: 0.1,
    unit: 'more running time a week, as a share of the week before',
    reason: 'The protocols say 10 to 30 % more; this is the least of it.',
  },
  backAt: {
    value: 0.6,
    unit: 'of the weekly distance before the break',
    reason: 'The protocols say 50 to 60 % before speed and hills; this is the later.',
  },
  pauseDays: {
    value: BREAK_DAYS,
    unit: 'days in a row without a step',
    reason: 'Our choice: after a pause as long as a break the way begins anew.',
  },
} satisfies Readonly<Record<string, Threshold>>;

const LADDER = ReturnStep.options;

/** How far up a step is: the walk is 0. */
export function rankOf(step: ReturnStep): number {
  return LADDER.indexOf(step);
}

/** The step above; the last has none. */
export function stepAfter(step: ReturnStep): ReturnStep {
  return LADDER[rankOf(step) + 1] ?? step;
}

/** The step below; the walk has none. */
export function stepBefore(step: ReturnStep): ReturnStep {
  return LADDER[rankOf(step) - 1] ?? step;
}

export function lowerOf(one: ReturnStep, other: ReturnStep): ReturnStep {
  return rankOf(one) < rankOf(other) ? one : other;
}

export function higherOf(one: ReturnStep, other: ReturnStep | null): ReturnStep {
  return other === null || rankOf(one) > rankOf(other) ? one : other;
}

/** How often a step has to go well before the next. Undefined for the last, which has no next. */
export function timesNeeded(step: ReturnStep, daysWithout: number): number | undefined {
  const { longBreakDays, timesEach } = RETURN_THRESHOLDS;
  if (step === 'build') return undefined;
  return step === 'walk' && daysWithout < longBreakDays.value ? 1 : timesEach.value;
}
