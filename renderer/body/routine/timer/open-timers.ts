import { useSyncExternalStore } from 'react';
import type { Exercise } from '../../../../shared/routine/exercise.ts';
import {
  afterEvent,
  type Timer,
  type TimerEvent,
  timerOf,
} from '../../../../shared/routine/timer/timer.ts';
import { timedDose } from '../../../../shared/routine/timer/timer-step.ts';
import type { AthleteId } from '../../../../shared/units/ids.ts';

/** Each athlete has a timer for each exercise. */
export type Which = { readonly athleteId: AthleteId; readonly exercise: Exercise };

/** A timer that goes on whatever room is open, and ends with the window. */
export type OpenTimer = Which & {
  readonly name: string;
  /** The length of its holds. */
  readonly seconds: number;
  readonly timer: Timer;
};

const listeners = new Set<() => void>();
let timers: readonly OpenTimer[] = [];
let focused: Which | undefined;

export function openTimers(): readonly OpenTimer[] {
  return timers;
}

export function useOpenTimers(): readonly OpenTimer[] {
  return useSyncExternalStore(onChange, openTimers);
}

/** The timer of one exercise, where it is open. */
export function useOpenTimer(which: Which): OpenTimer | undefined {
  return useOpenTimers().find((one) => isSame(one, which));
}

/** Opens a timer with the shortest holds that the document gives, and gives it the focus. */
export function openTimer(which: Which, name: string): void {
  const dose = timedDose(which.exercise);
  if (!dose || timers.some((one) => isSame(one, which))) return;
  const seconds = dose.seconds?.from ?? 0;
  focusTimer(which);
  replace([...timers, { ...which, name, seconds, timer: timerOf(dose.steps(seconds)) }]);
}

export function closeTimer(which: Which): void {
  replace(timers.filter((one) => !isSame(one, which)));
}

/** What was not begun, or is through, is not worth the way back. */
export function closeUnlessUnderWay(which: Which): void {
  const open = timers.find((one) => isSame(one, which));
  if (open && !isUnderWay(open)) closeTimer(which);
}

export function isUnderWay({ timer: { run, at } }: OpenTimer): boolean {
  return run.status !== 'through' && (run.status !== 'ready' || at > 0);
}

export function sendToTimer(which: Which, event: TimerEvent): void {
  replaceOne(which, (open) => ({ ...open, timer: afterEvent(open.timer, event) }));
}

/** With another length of its holds a timer begins anew. */
export function chooseHold(which: Which, seconds: number): void {
  const steps = timedDose(which.exercise)?.steps(seconds) ?? [];
  replaceOne(which, (open) => ({ ...open, seconds, timer: timerOf(steps) }));
}

/** The timer takes the focus as soon as it is on screen. */
export function focusTimer(which: Which): void {
  focused = which;
}

/** Is this the timer that was to take the focus? It takes it once. */
export function takesFocus(which: Which): boolean {
  const takes = focused !== undefined && isSame(focused, which);
  if (takes) focused = undefined;
  return takes;
}

export function isSame(one: Which, other: Which): boolean {
  return one.athleteId === other.athleteId && one.exercise === other.exercise;
}

function replaceOne(which: Which, next: (open: OpenTimer) => OpenTimer): void {
  replace(timers.map((one) => (isSame(one, which) ? next(one) : one)));
}

function replace(next: readonly OpenTimer[]): void {
  timers = next;
  for (const listener of listeners) listener();
}

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
