import { leftOf, stepOf, type Timer } from '../../../../shared/routine/timer/timer.ts';
import { formatMinutes } from '../../../../shared/words/format.ts';
import type { OpenTimer } from './open-timers.ts';

/** Whole seconds that are left, as a clock shows them. */
export function secondsLeft(timer: Timer): number | undefined {
  const left = leftOf(timer);
  return left === undefined ? undefined : Math.ceil(left / 1_000);
}

/** What a screen reader hears when the timer comes to stand where it stands. */
export function spokenWords(timer: Timer): string {
  const step = stepOf(timer);
  const left = secondsLeft(timer);
  const { run } = timer;
  switch (run.status) {
    case 'ready':
      if (step?.type === 'repetitions') return `${step.name}: ${step.times} times.`;
      return `Next: ${step?.name ?? ''}, ${left} seconds. Start when you are ready.`;
    case 'running':
      return `${step?.name ?? ''}: ${left} seconds left.`;
    case 'paused':
      return `Paused. ${left} seconds left.`;
    case 'asking':
      return leapWords(run.leapt);
    case 'through':
      return throughWords(timer);
  }
}

/** The clock leapt: the person says whether the hold was held. */
export function leapWords(leapt: number): string {
  const seconds = Math.round(leapt / 1_000);
  const long = seconds < 60 ? `${seconds} seconds` : formatMinutes(seconds / 60);
  return `The clock leapt by ${long}: the computer slept, or its time was set. Did you hold to the end?`;
}

export function throughWords({ skipped, steps }: Timer): string {
  if (skipped === 0) return 'All of it is done.';
  return `Through, with ${skipped} of ${steps.length} skipped.`;
}

/** What is said of a timer while another room is open: its exercise first. */
export function elsewhereWords({ name, timer }: Pick<OpenTimer, 'name' | 'timer'>): string {
  return `${name}: ${spokenWords(timer)}`;
}

/** Where a timer stands, in one word or number. */
export function shortWords(timer: Timer): string {
  switch (timer.run.status) {
    case 'running':
      return `${secondsLeft(timer) ?? 0} s`;
    case 'ready':
      return 'Next';
    case 'paused':
      return 'Paused';
    case 'asking':
      return '?';
    case 'through':
      return 'Done';
  }
}

/** Seconds before the end at which a screen reader says so, of holds twice as long or more. */
const LAST_SECONDS = 10;

/** Is a long hold about to end? */
export function isEnding(timer: Timer): boolean {
  const step = stepOf(timer);
  const isLong = step?.type === 'hold' && step.seconds >= 2 * LAST_SECONDS;
  return isLong && timer.run.status === 'running' && (secondsLeft(timer) ?? 0) <= LAST_SECONDS;
}
