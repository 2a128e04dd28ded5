import type { TimerStep } from './timer-step.ts';

/** Milliseconds of the clock, from any fixed moment. */
export type Instant = number;

/**
 * A timer over the pieces of a dose. Time is what the clock says, never a count of ticks: a tick
 * that comes late changes nothing.
 */
export type Timer = {
  readonly steps: readonly TimerStep[];
  /** The place of the present piece; as many as there are pieces when it is through. */
  readonly at: number;
  readonly skipped: number;
  readonly run: Run;
};

export type Run =
  /** Waits to be started. */
  | { readonly status: 'ready' }
  /** A hold under way: `spent` milliseconds before `since`; `seen` is the last look at the clock. */
  | {
      readonly status: 'running';
      readonly spent: number;
      readonly since: Instant;
      readonly seen: Instant;
    }
  | { readonly status: 'paused'; readonly spent: number }
  /** The clock leapt over the end of the hold: only the person knows whether it was held. */
  | { readonly status: 'asking'; readonly leapt: number }
  | { readonly status: 'through' };

/**
 * Milliseconds between two looks at the clock from which nobody can tell whether the hold was
 * held: the computer slept, or its clock was set. Our choice: a window in the background is looked
 * at once a second.
 */
const LEAP = 5_000;

export type TimerEvent =
  | { readonly type: 'start'; readonly now: Instant }
  | { readonly type: 'look'; readonly now: Instant }
  | { readonly type: 'pause'; readonly now: Instant }
  /** The present piece is done: the repetitions are made, or the hold was held through a leap. */
  | { readonly type: 'done' }
  | { readonly type: 'skip' }
  /** The present piece from its beginning. */
  | { readonly type: 'again' };

export function timerOf(steps: readonly TimerStep[]): Timer {
  return { steps, at: 0, skipped: 0, run: steps.length > 0 ? READY : THROUGH };
}

/** The timer after an event. What makes no sense where it stands changes nothing. */
export function afterEvent(timer: Timer, event: TimerEvent): Timer {
  if (timer.run.status === 'through') return timer;
  switch (event.type) {
    case 'start':
      return started(timer, event.now);
    case 'look':
      return looked(timer, event.now);
    case 'pause':
      return paused(looked(timer, event.now), event.now);
    case 'done':
      return isDone(timer) ? onward(timer, 0) : timer;
    case 'skip':
      return onward(timer, 1);
    case 'again':
      return { ...timer, run: READY };
  }
}

/** Milliseconds that are left of the present hold; undefined of repetitions and when it is through. */
export function leftOf(timer: Timer): number | undefined {
  const step = stepOf(timer);
  if (step?.type !== 'hold') return undefined;
  return Math.max(0, lengthOf(step) - spentOf(timer.run));
}

export function stepOf({ steps, at }: Timer): TimerStep | undefined {
  return steps[at];
}

const READY: Run = { status: 'ready' };
const THROUGH: Run = { status: 'through' };

function started(timer: Timer, now: Instant): Timer {
  const { run } = timer;
  if (stepOf(timer)?.type !== 'hold') return timer;
  if (run.status !== 'ready' && run.status !== 'paused') return timer;
  const spent = spentOf(run);
  return { ...timer, run: { status: 'running', spent, since: now, seen: now } };
}

function looked(timer: Timer, now: Instant): Timer {
  const { run } = timer;
  const step = stepOf(timer);
  if (run.status !== 'running' || step?.type !== 'hold') return timer;
  const leap = now - run.seen;
  const isOver = run.spent + (now - run.since) >= lengthOf(step);
  if (leap < 0 || (leap > LEAP && isOver)) {
    return { ...timer, run: { status: 'asking', leapt: Math.abs(leap) } };
  }
  return isOver ? onward(timer, 0) : { ...timer, run: { ...run, seen: now } };
}

function paused(timer: Timer, now: Instant): Timer {
  const { run } = timer;
  if (run.status !== 'running') return timer;
  return { ...timer, run: { status: 'paused', spent: run.spent + (now - run.since) } };
}

/** Repetitions are done when the person says so; a hold only when its time is over. */
function isDone(timer: Timer): boolean {
  return stepOf(timer)?.type === 'repetitions' || timer.run.status === 'asking';
}

function onward(timer: Timer, skipped: number): Timer {
  const at = timer.at + 1;
  const run = at < timer.steps.length ? READY : THROUGH;
  return { ...timer, at, skipped: timer.skipped + skipped, run };
}

function spentOf(run: Run): number {
  switch (run.status) {
    case 'running':
      return run.spent + (run.seen - run.since);
    case 'paused':
      return run.spent;
    case 'ready':
    case 'asking':
    case 'through':
      return 0;
  }
}

function lengthOf({ seconds }: Extract<TimerStep, { type: 'hold' }>): number {
  return seconds * 1_000;
}
