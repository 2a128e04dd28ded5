import type { Exercise } from '../exercise.ts';

/** One piece of a dose: a hold of so many seconds, or so many repetitions at one's own pace. */
export type TimerStep =
  | { readonly type: 'hold'; readonly name: string; readonly seconds: number }
  | { readonly type: 'repetitions'; readonly name: string; readonly times: number };

/** A dose, piece by piece, as its document gives it. */
export type TimedDose = {
  /** The shortest and the longest hold that the document gives; the same where it gives one. */
  readonly seconds?: { readonly from: number; readonly to: number } | undefined;
  /** The pieces with the given length of a hold, in seconds. */
  readonly steps: (seconds: number) => readonly TimerStep[];
};

/** Longer holds are chosen in steps of so many seconds. */
export const HOLD_STEP_SECONDS = 5;

/**
 * What there is to count or to time in an exercise; undefined where the document gives no dose,
 * and then nothing is made up. No document gives a rest between holds, so none is timed: each
 * piece waits until it is started.
 */
export function timedDose(exercise: Exercise): TimedDose | undefined {
  return DOSES[exercise];
}

const SIDES = ['one side', 'the other side'] as const;
const VARIANTS = ['First variant', 'Second variant', 'Third variant'] as const;

const DOSES: { readonly [Name in Exercise]?: TimedDose } = {
  'figure-four-foam-rolling': {
    seconds: { from: 30, to: 60 },
    steps: (seconds) => SIDES.map((side) => hold(`Roll, ${side}`, seconds)),
  },
  clamshell: {
    steps: () =>
      SIDES.flatMap((side) => numbered(3, `Set, ${side}`).map((name) => times(name, 10))),
  },
  'monster-walk': {
    seconds: { from: 60, to: 60 },
    steps: (seconds) => [hold('Walk forward and back', seconds)],
  },
  'supine-piriformis-stretch': {
    seconds: { from: 30, to: 30 },
    steps: (seconds) =>
      VARIANTS.flatMap((variant) => numbered(3, variant).map((name) => hold(name, seconds))),
  },
  'buttock-stretch-on-all-fours': {
    seconds: { from: 30, to: 30 },
    steps: (seconds) => numbered(3, 'Stretch').map((name) => hold(name, seconds)),
  },
  'single-knee-to-chest': {
    steps: () => ['One leg', 'The other leg'].map((name) => times(name, 10)),
  },
  'prone-press-up': {
    seconds: { from: 5, to: 30 },
    steps: (seconds) => numbered(10, 'Hold').map((name) => hold(name, seconds)),
  },
};

function hold(name: string, seconds: number): TimerStep {
  return { type: 'hold', name, seconds };
}

function times(name: string, count: number): TimerStep {
  return { type: 'repetitions', name, times: count };
}

/** `Stretch, 1 of 3` */
function numbered(count: number, name: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}, ${index + 1} of ${count}`);
}
