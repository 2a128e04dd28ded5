import { leftOf, stepOf, type Timer } from '../../../../shared/routine/timer/timer.ts';
import { formatMinutes } from '../../../../shared/words/format.ts';

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
